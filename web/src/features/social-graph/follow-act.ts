import { api } from '#lib/api.ts';
import type { Act } from './follow-state.svelte.ts';

/** Browser only: follows the person with this id, or stops. */
export function followAct(userId: string): Act {
  return (wanted) => api.post(wanted ? 'socialGraph.follow' : 'socialGraph.unfollow', { userId });
}

import { api } from '#lib/api.ts';
import type { Act } from './follow-state.svelte.ts';

/** Browser only: does what is asked to the person with this id. */
export function followAct(userId: string): Act {
  return (act) => {
    switch (act) {
      case 'follow':
        return api.post('socialGraph.follow', { userId });
      case 'askFriendship':
        return api.post('socialGraph.follow', { userId, askFriendship: true });
      case 'unfollow':
        return api.post('socialGraph.unfollow', { userId });
      case 'removeFollower':
        return api.post('socialGraph.removeFollower', { userId });
    }
  };
}

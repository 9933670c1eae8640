import type { ViewerRelationship } from '@vrss/contract';
import { followAct } from './follow-act.ts';
import { FollowState } from './follow-state.svelte.ts';

/** How the viewer stands to the people of a page: one state for each, however often the page shows them. */
export class FollowStates {
  readonly #states = new Map<string, FollowState>();

  /** The state of a person; it begins as `viewerRelationship` where nothing has shown them yet. */
  of(userId: string, viewerRelationship: ViewerRelationship): FollowState {
    const known = this.#states.get(userId);
    if (known !== undefined) return known;
    const state = new FollowState(viewerRelationship, null, followAct(userId));
    this.#states.set(userId, state);
    return state;
  }
}

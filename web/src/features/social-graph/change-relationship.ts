import { goto } from '$app/navigation';
import type { PersonCard } from '@vrss/contract';
import { signInAddress } from '#lib/addresses.ts';
import { explain, isSignedOut } from '#lib/faults.ts';
import { shortNameOf } from '#lib/format/name.ts';
import { followFailed, unfollowFailed } from '#lib/texts/people.ts';
import { askFailed, removeFollowerFailed } from '#lib/texts/relationships.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import type { FollowState, RelationshipAct } from './follow-state.svelte.ts';

const failed: Readonly<Record<RelationshipAct, (name: string, reason: string) => string>> = {
  follow: followFailed,
  askFriendship: askFailed,
  unfollow: unfollowFailed,
  removeFollower: removeFollowerFailed,
};

/** Browser only: tells why an act did not work, or leads to signing in where that is the reason. */
export function tellRefusal(fault: unknown, say: (reason: string) => string): void {
  if (isSignedOut(fault)) void goto(signInAddress(location));
  else toasts.show(say(explain(fault)), { tone: 'danger' });
}

/**
 * Browser only: acts at once; a refusal goes back and is told. Answers whether the server has it by this press: one while
 * another act is under way does nothing.
 */
export async function changeRelationship(
  person: PersonCard,
  state: FollowState,
  act: RelationshipAct,
): Promise<boolean> {
  try {
    return await state.act(act);
  } catch (fault) {
    tellRefusal(fault, (reason) => failed[act](shortNameOf(person), reason));
    return false;
  }
}

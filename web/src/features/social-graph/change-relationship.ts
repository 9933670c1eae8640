import { goto } from '$app/navigation';
import type { PersonCard } from '@vrss/contract';
import { signInAddress } from '#lib/addresses.ts';
import { explain, isSignedOut } from '#lib/faults.ts';
import { shortNameOf } from '#lib/format/name.ts';
import { NO_RELATIONSHIP, type KnownPerson, type People } from '#lib/store/people.ts';
import { followFailed, unfollowFailed } from '#lib/texts/people.ts';
import {
  askFailed,
  removeFollowerFailed,
  undoUnfollow,
  unfollowed,
  unfollowedFriend,
} from '#lib/texts/relationships.ts';
import { acceptFailed, refuseFailed, withdrawFailed } from '#lib/texts/requests.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { relationshipAct, type RelationshipAct } from './relationship-act.ts';

const failed: Readonly<Record<RelationshipAct, (name: string, reason: string) => string>> = {
  follow: followFailed,
  askFriendship: askFailed,
  unfollow: unfollowFailed,
  withdraw: withdrawFailed,
  removeFollower: removeFollowerFailed,
  acceptRequest: acceptFailed,
  refuseRequest: refuseFailed,
};

/** Browser only: tells why an act did not work, or leads to signing in where that is the reason. */
export function tellRefusal(fault: unknown, say: (reason: string) => string): void {
  if (isSignedOut(fault)) void goto(signInAddress(location));
  else toasts.show(say(explain(fault)), { tone: 'danger' });
}

/** Browser only: acts at once; a refusal is taken back and told. Answers whether the server has it by this act. */
export async function changeRelationship(people: People, person: PersonCard, act: RelationshipAct): Promise<boolean> {
  try {
    return await people.act(person.id, relationshipAct(person, act));
  } catch (fault) {
    tellRefusal(fault, (reason) => failed[act](shortNameOf(person), reason));
    return false;
  }
}

/**
 * Browser only: unfollows, and offers the way back as it was: a friend becomes one again, and who was asked to be one stays
 * asked. There is none to people who take no followers any more.
 */
export async function stopFollowing(people: People, person: KnownPerson): Promise<void> {
  const before = person.viewerRelationship ?? NO_RELATIONSHIP;
  if (!(await changeRelationship(people, person, 'unfollow'))) return;
  const say = before.friends ? unfollowedFriend : unfollowed;
  const act = before.askedFriendship ? 'askFriendship' : 'follow';
  const undo = { label: undoUnfollow, run: () => void changeRelationship(people, person, act) };
  toasts.show(say(shortNameOf(person)), before.canFollow ? { action: undo } : {});
}

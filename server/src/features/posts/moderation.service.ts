import type { Transaction } from '../../platform/database/database.ts';
import { recordAct, type RecordedAct } from '../installation/index.ts';
import { clearHidden, setHidden, type Moderated } from './moderation.queries.ts';

/** Who moderates, as moderation_actions keeps it. */
export type Actor = Pick<RecordedAct, 'actorId' | 'actorName'>;

/** `unchanged`: it was so already, and nothing was put on record. `absent`: there is no such post. */
export type ModerationOutcome = 'changed' | 'unchanged' | 'absent';

/**
 * Hides a post from everybody, its author too (docs/decisions, 59), puts that on record and raises post.hidden, all in
 * the caller's transaction.
 */
export async function hidePost(tx: Transaction, actor: Actor, postId: string): Promise<ModerationOutcome> {
  return await record(tx, { ...actor, action: 'hide_post', postId }, await setHidden(tx, postId));
}

/** Ends the hiding: the post is seen again by those who may see it. Raises post.unhidden. */
export async function unhidePost(tx: Transaction, actor: Actor, postId: string): Promise<ModerationOutcome> {
  return await record(tx, { ...actor, action: 'unhide_post', postId }, await clearHidden(tx, postId));
}

async function record(tx: Transaction, act: RecordedAct, moderated: Moderated | null): Promise<ModerationOutcome> {
  if (moderated === null) return 'absent';
  if (!moderated.changed) return 'unchanged';
  await recordAct(tx, { ...act, userId: moderated.authorId });
  return 'changed';
}

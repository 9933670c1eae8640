import { eventKind } from '../../core/events.ts';

interface OfFeed {
  readonly feedId: string;
  readonly userId: string;
}

export const feedCreated = eventKind<OfFeed>('feed.created', 'feed', 'feedId');
export const feedUpdated = eventKind<OfFeed>('feed.updated', 'feed', 'feedId');
export const feedDeleted = eventKind<OfFeed>('feed.deleted', 'feed', 'feedId');

/** A person was deleted for good. Recorded by a trigger, whatever deleted them. */
export const userPurged = eventKind<{ readonly userId: string; readonly username: string }>(
  'user.purged',
  'user',
  'userId',
);
/** The same of a list; a trigger sees those too that are deleted along with their owner. */
export const listPurged = eventKind<{ readonly listId: string; readonly name: string }>(
  'list.purged',
  'list',
  'listId',
);

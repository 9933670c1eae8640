import type { Visibility } from '@vrss/contract';
import type { Database, Transaction } from '../platform/database/database.ts';

/** What happened, told inside the transaction that made it happen. Ids are decimal strings. */
export type DomainEvent =
  | { readonly type: 'user.signed_up'; readonly userId: string }
  | {
      readonly type: 'user.followed';
      readonly followerId: string;
      readonly followingId: string;
      readonly friends: boolean;
      /** Whether the follow asks to be followed back (decision 34); never between friends. */
      readonly asksFriendship: boolean;
    }
  /** Once for each time that a follow begins to ask. */
  | { readonly type: 'friendship.asked'; readonly followerId: string; readonly followingId: string }
  | { readonly type: 'user.unfollowed'; readonly followerId: string; readonly followingId: string }
  /** The followed person ended the follow. */
  | { readonly type: 'user.follower_removed'; readonly followerId: string; readonly followingId: string }
  /** What it ended between the two is told by nothing else. */
  | { readonly type: 'user.blocked'; readonly blockerId: string; readonly blockedId: string }
  | { readonly type: 'user.unblocked'; readonly blockerId: string; readonly blockedId: string }
  | {
      readonly type: 'post.created';
      readonly postId: string;
      readonly authorId: string;
      readonly visibility: Visibility;
      /** Who is mentioned: whether they may see the post is not said by it. */
      readonly mentionedIds: readonly string[];
    }
  | {
      readonly type: 'post.edited';
      readonly postId: string;
      readonly authorId: string;
      readonly visibility: Visibility;
      /** Who is mentioned now and was not before. */
      readonly mentionedIds: readonly string[];
    }
  | { readonly type: 'post.deleted' | 'post.restored'; readonly postId: string; readonly authorId: string }
  | {
      readonly type: 'post.liked' | 'post.unliked';
      readonly postId: string;
      readonly authorId: string;
      readonly userId: string;
    };

/** Hears an event in the transaction that raised it: what it writes commits or vanishes with the act. */
export type TransactionListener = (tx: Transaction, event: DomainEvent) => Promise<void>;

/** Hears an event after the commit: for counting and telling, never for writing. */
export type CommitListener = (event: DomainEvent) => void;

/** What an act came to, and what is told of it. */
export interface Done<Result> {
  readonly result: Result;
  readonly events: readonly DomainEvent[];
}

/** The door for domain events. Features raise them; the app alone knows who listens. */
export interface Events {
  raise(tx: Transaction, event: DomainEvent): Promise<void>;
  /**
   * Does an act that changes things with one statement, outside of any transaction, and raises its events. Such a statement is its own transaction:
   * BEGIN and COMMIT would cost a quarter more, so they stand round it only where somebody listens inside.
   */
  act<Result>(database: Database, work: (database: Database) => Promise<Done<Result>>): Promise<Result>;
}

/** Wires listeners: those in the transaction run in order, those after the commit cannot fail the act. */
export function createEvents(
  inTransaction: readonly TransactionListener[],
  afterCommit: readonly CommitListener[],
): Events {
  const tell = (event: DomainEvent) => {
    for (const listener of afterCommit) listener(event);
  };
  const raise = async (tx: Transaction, event: DomainEvent) => {
    for (const listener of inTransaction) await listener(tx, event);
    tx.afterCommit(() => tell(event));
  };
  return {
    raise,
    async act(database, work) {
      if (inTransaction.length === 0) {
        const { result, events } = await database.repeated(() => work(database));
        events.forEach(tell);
        return result;
      }
      return database.transaction(async (tx) => {
        const { result, events } = await work(tx);
        for (const event of events) await raise(tx, event);
        return result;
      });
    },
  };
}

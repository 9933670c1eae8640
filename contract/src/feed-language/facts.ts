import type { PostType } from '../posts.ts';

/** What a rule can ask of a post. */
export interface PostFacts {
  /** A decimal string. */
  readonly id: string;
  readonly type: PostType;
  readonly authorId: string;
  /** Microseconds since 1970. */
  readonly publishedAt: number;
  /** Folded. */
  readonly tags: readonly string[];
  /** The words of its title and shown text, cut and folded (`wordsOf`), in order. */
  readonly words: readonly string[];
  readonly likes: number;
  readonly comments: number;
  readonly reposts: number;
  /** Its files, and how many of them are described. */
  readonly files: number;
  readonly described: number;
  /** ISO 639-1; null where it is not known. */
  readonly language: string | null;
  readonly contentWarning: string | null;
}

/** What a rule can ask about its reader. */
export interface ReaderFacts {
  readonly id: string;
  readonly following: ReadonlySet<string>;
  readonly friends: ReadonlySet<string>;
  readonly friendsOfFriends: ReadonlySet<string>;
  /** Members of the lists that the reader may use, by the list's id. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

/** When a feed's first page is read: microseconds since 1970 (decision 39). */
export type Moment = number;

import type { PostType } from '../posts.ts';

/**
 * The block language (product.md, Feeds; decision 15): a feed is a tree of groups and blocks, with an order and bounds.
 * Everything in this folder is pure: the same code runs in the browser and on the server.
 */
export interface FeedRule {
  readonly match: Group;
  readonly sort: Sort;
  /** At most so many posts of one author, counted along the feed (decision 42). */
  readonly perAuthor?: number;
  /** The feed ends after so many posts (decision 42). */
  readonly stopAfter?: number;
  /** Days to look back, or `all` (decision 41). Where it is absent the rule chooses: see `horizonOf`. */
  readonly horizon?: number | 'all';
}

/** Newest first, or by score within a window (decision 40). */
export type Sort = { readonly by: 'recent' } | { readonly by: 'popular'; readonly window: PopularWindow };
export type PopularWindow = 'day' | 'week' | 'month';

export type Logic = 'all' | 'any' | 'none';
export interface Group {
  readonly group: Logic;
  readonly of: readonly Node[];
}
export type Node = Group | Leaf;

/** The types under which `feed_filters` keeps a block: the design's five and what the language added. */
export const LEAF_TYPES = [
  'post_type',
  'author',
  'tag',
  'keyword',
  'date_range',
  'engagement',
  'media',
  'alt_text',
  'language',
  'content_warning',
] as const;
export type LeafType = (typeof LEAF_TYPES)[number];

export const OPERATORS = ['equals', 'not_equals', 'contains', 'greater_than', 'less_than', 'in_range'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Ids of people, or a set of people that is looked up for the reader. */
export type Authors =
  'me' | 'following' | 'friends' | 'friends_of_friends' | { readonly list: string } | readonly string[];

export type Unit = 'hours' | 'days' | 'weeks' | 'months';
/** So long before the first page of the feed; a month is 30 days (decision 39). */
export interface Span {
  readonly last: number;
  readonly unit: Unit;
}
/** Whole days of a calendar, first and last included; `zone` is an IANA time zone. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export type Count = 'likes' | 'comments' | 'reposts';
export interface Threshold {
  readonly count: Count;
  readonly value: number;
}
/** At least `min`, at most `max`, or both. */
export interface Between {
  readonly count: Count;
  readonly min?: number;
  readonly max?: number;
}

/** A block: true or false of a post. What a post does not have makes it false (decision 36). */
export type Leaf =
  | { readonly type: 'post_type'; readonly operator: 'equals'; readonly value: readonly PostType[] }
  | { readonly type: 'author'; readonly operator: 'equals'; readonly value: Authors }
  /** `equals`: one of these tags. `contains`: a tag that begins with one of these. Folded when compared. */
  | { readonly type: 'tag'; readonly operator: 'equals' | 'contains'; readonly value: readonly string[] }
  /** Whole words, one after the other (decision 37). */
  | { readonly type: 'keyword'; readonly operator: 'contains'; readonly value: string }
  | { readonly type: 'date_range'; readonly operator: 'in_range'; readonly value: Span | Days }
  /** `greater_than`: newer than a span. `less_than`: older. */
  | { readonly type: 'date_range'; readonly operator: 'greater_than' | 'less_than'; readonly value: Span }
  | {
      readonly type: 'engagement';
      readonly operator: 'equals' | 'greater_than' | 'less_than';
      readonly value: Threshold;
    }
  | { readonly type: 'engagement'; readonly operator: 'in_range'; readonly value: Between }
  | { readonly type: 'media'; readonly operator: 'equals'; readonly value: boolean }
  /** Whether every file of a post is described; false of a post without files, either way. */
  | { readonly type: 'alt_text'; readonly operator: 'equals'; readonly value: boolean }
  /** Codes of ISO 639-1. */
  | { readonly type: 'language'; readonly operator: 'equals'; readonly value: readonly string[] }
  | { readonly type: 'content_warning'; readonly operator: 'equals'; readonly value: boolean };

export type LeafOf<Type extends LeafType> = Extract<Leaf, { type: Type }>;

export function isGroup(node: Node): node is Group {
  return 'group' in node;
}

/** Where a node is in a tree: the positions to follow from the root. */
export type Path = readonly number[];

export interface Placed {
  readonly leaf: Leaf;
  readonly path: Path;
}

/** The blocks of a tree in the order in which they are read. */
export function leavesOf(node: Node, path: Path = []): Placed[] {
  if (!isGroup(node)) return [{ leaf: node, path }];
  return node.of.flatMap((child, position) => leavesOf(child, [...path, position]));
}

/** Days that a feed looks back where its rule names neither days nor a bound of its own (decision 41). */
export const USUAL_HORIZON = 90;

/** How far a rule looks back: days, or `all`. Named authors, tags and lists bound a feed by themselves. */
export function horizonOf(rule: FeedRule): number | 'all' {
  if (rule.horizon !== undefined) return rule.horizon;
  return boundedByPlace(rule.match) ? 'all' : USUAL_HORIZON;
}

/** Whether every post of the tree must be by a person, in a list or under a tag that is named. */
function boundedByPlace(node: Node): boolean {
  if (isGroup(node)) {
    if (node.group === 'all') return node.of.some(boundedByPlace);
    return node.group === 'any' && node.of.every(boundedByPlace);
  }
  if (node.type === 'tag') return node.operator === 'equals';
  return node.type === 'author' && (node.value === 'me' || typeof node.value === 'object');
}

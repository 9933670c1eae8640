import { periodOf } from './dates.ts';
import type { Moment, PostFacts, ReaderFacts } from './facts.ts';
import { fold } from '../tag-grammar.ts';
import { isGroup, type Authors, type Between, type Group, type Leaf, type LeafOf, type Node } from './tree.ts';
import { hasPhrase, wordsOf } from './words.ts';

export interface Asked {
  readonly reader: ReaderFacts;
  /** The moment of the feed's first page. */
  readonly now: Moment;
}

/** Whether a tree lets a post in. The SQL of the server's compiler chooses the same posts. */
export function matches(node: Node, post: PostFacts, asked: Asked): boolean {
  return isGroup(node) ? groupMatches(node, post, asked) : leafMatches(node, post, asked);
}

function groupMatches({ group, of }: Group, post: PostFacts, asked: Asked): boolean {
  if (group === 'all') return of.every((node) => matches(node, post, asked));
  const any = of.some((node) => matches(node, post, asked));
  return group === 'any' ? any : !any;
}

export function leafMatches(leaf: Leaf, post: PostFacts, { reader, now }: Asked): boolean {
  switch (leaf.type) {
    case 'post_type':
      return leaf.value.includes(post.type);
    case 'author':
      return isBy(leaf.value, post.authorId, reader);
    case 'tag':
      return hasTag(leaf, post.tags);
    case 'keyword':
      return hasPhrase(post.words, wordsOf(leaf.value));
    case 'date_range':
      return isWithin(leaf, post.publishedAt, now);
    case 'engagement':
      return isEngaged(leaf, post);
    case 'media':
      return post.files > 0 === leaf.value;
    case 'alt_text':
      return post.files > 0 && (post.described === post.files) === leaf.value;
    case 'language':
      return post.language !== null && leaf.value.includes(post.language);
    case 'content_warning':
      return (post.contentWarning !== null) === leaf.value;
  }
}

function isBy(value: Authors, authorId: string, reader: ReaderFacts): boolean {
  if (value === 'me') return authorId === reader.id;
  if (value === 'following') return reader.following.has(authorId);
  if (value === 'friends') return reader.friends.has(authorId);
  if (value === 'friends_of_friends') return reader.friendsOfFriends.has(authorId);
  if ('list' in value) return reader.lists.get(value.list)?.has(authorId) ?? false;
  return value.includes(authorId);
}

function hasTag({ operator, value }: LeafOf<'tag'>, tags: readonly string[]): boolean {
  const asked = value.map(fold);
  if (operator === 'equals') return asked.some((tag) => tags.includes(tag));
  return asked.some((beginning) => tags.some((tag) => tag.startsWith(beginning)));
}

function isWithin(leaf: LeafOf<'date_range'>, publishedAt: Moment, now: Moment): boolean {
  const { from = -Infinity, until = Infinity } = periodOf(leaf, now);
  return publishedAt >= from && publishedAt < until;
}

function isEngaged(leaf: LeafOf<'engagement'>, post: PostFacts): boolean {
  const number = post[leaf.value.count];
  if (leaf.operator === 'in_range') return isBetween(leaf.value, number);
  const { value } = leaf.value;
  if (leaf.operator === 'equals') return number === value;
  return leaf.operator === 'greater_than' ? number > value : number < value;
}

function isBetween({ min = 0, max = Infinity }: Between, number: number): boolean {
  return number >= min && number <= max;
}

import {
  isGroup,
  periodOf,
  wordsOf,
  type Authors,
  type Group,
  type Leaf,
  type LeafOf,
  type Moment,
  type Node,
} from '@vrss/contract/feed-language/index';
import { fold } from '@vrss/contract';
import { sqlMoment } from '../../../core/timeline.ts';
import { joined, sql, type Fragment } from '../../../platform/database/fragment.ts';

/** For whom and when a rule is compiled. */
export interface Reading {
  /** SQL for the reader's id. */
  readonly reader: Fragment;
  /** The moment of the first page (decision 39). */
  readonly now: Moment;
}

/**
 * A tree as a condition on a row of posts by its alias: true of the posts that `matches` chooses. Every block is true or
 * false, never NULL (decision 36), so that "none of" lets through what a post does not have.
 */
export function conditionOf(node: Node, post: Fragment, reading: Reading): Fragment {
  return isGroup(node) ? groupCondition(node, post, reading) : leafCondition(node, post, reading);
}

function groupCondition({ group, of }: Group, post: Fragment, reading: Reading): Fragment {
  // Everything that an emptied feed asked for was deleted: "any of" nothing lets nothing through.
  if (of.length === 0) return group === 'any' ? sql`FALSE` : sql`TRUE`;
  const terms = of.map((node) => conditionOf(node, post, reading));
  if (group === 'all') return sql`(${joined(terms, sql` AND `)})`;
  const any = sql`(${joined(terms, sql` OR `)})`;
  return group === 'any' ? any : sql`(NOT ${any})`;
}

export function leafCondition(leaf: Leaf, post: Fragment, reading: Reading): Fragment {
  return sql`((${termOf(leaf, post, reading)}) IS TRUE)`;
}

function termOf(leaf: Leaf, post: Fragment, { reader, now }: Reading): Fragment {
  switch (leaf.type) {
    case 'post_type':
      return sql`${post}.type = ANY (${leaf.value}::post_type[])`;
    case 'author':
      return byAuthors(leaf.value, sql`${post}.user_id`, reader);
    case 'tag':
      return sql`EXISTS (SELECT FROM post_tags AS tagged WHERE tagged.post_id = ${post}.id AND ${tagTerm(leaf)})`;
    case 'keyword':
      return sql`EXISTS (SELECT FROM post_words AS worded WHERE worded.post_id = ${post}.id AND ${phraseTerm(leaf)})`;
    case 'date_range':
      return withinPeriod(leaf, post, now);
    case 'engagement':
      return engagementTerm(leaf, sql`${post}.${COUNTERS[leaf.value.count]}`);
    case 'media':
      return sql`(${files(post)} > 0) = ${leaf.value}::boolean`;
    case 'alt_text':
      return sql`${files(post)} > 0 AND (${described(post)} = ${files(post)}) = ${leaf.value}::boolean`;
    case 'language':
      return sql`${post}.language = ANY (${leaf.value}::text[])`;
    case 'content_warning':
      return sql`(${post}.content_warning IS NOT NULL) = ${leaf.value}::boolean`;
  }
}

const COUNTERS = { likes: sql`likes_count`, comments: sql`comments_count`, reposts: sql`reposts_count` } as const;

/** Sets that are looked up are read once and hashed: `IN` with a subquery that does not depend on the row. */
function byAuthors(authors: Authors, author: Fragment, reader: Fragment): Fragment {
  if (authors === 'me') return sql`${author} = ${reader}`;
  if (typeof authors === 'object' && !('list' in authors)) return sql`${author} = ANY (${authors}::bigint[])`;
  return sql`${author} IN (${peopleOf(authors, reader)})`;
}

/** The ids of a set of people, as the column `id`. */
export function peopleOf(authors: Authors, reader: Fragment): Fragment {
  if (authors === 'me') return sql`SELECT ${reader} AS id`;
  if (authors === 'following') return sql`SELECT following_id AS id FROM user_follows WHERE follower_id = ${reader}`;
  if (authors === 'friends') return friendsOf(reader);
  if (authors === 'friends_of_friends') return friendsOfFriends(reader);
  if ('list' in authors) return membersOf(authors.list, reader);
  return sql`SELECT id FROM unnest(${authors}::bigint[]) AS named(id)`;
}

function friendsOf(person: Fragment): Fragment {
  return sql`SELECT user_id_2 AS id FROM friendships WHERE user_id_1 = ${person}
    UNION ALL SELECT user_id_1 FROM friendships WHERE user_id_2 = ${person}`;
}

/** Over active people only, without the reader and the reader's friends (decision 44). */
function friendsOfFriends(reader: Fragment): Fragment {
  return sql`SELECT theirs.id FROM (${friendsOf(reader)}) AS mine
    JOIN users AS friend ON friend.id = mine.id AND friend.status = 'active'
    CROSS JOIN LATERAL (${friendsOf(sql`mine.id`)}) AS theirs
    WHERE theirs.id != ${reader} AND theirs.id NOT IN (${friendsOf(reader)})`;
}

/** Of a list of the reader's own, or a public one. */
function membersOf(list: string, reader: Fragment): Fragment {
  return sql`SELECT member.member_user_id AS id FROM list_members AS member
    JOIN user_lists AS list ON list.id = member.list_id
    WHERE list.id = ${list}::bigint AND (list.user_id = ${reader} OR list.is_public)`;
}

function tagTerm({ operator, value }: LeafOf<'tag'>): Fragment {
  const tags = value.map(fold);
  return operator === 'equals' ? sql`tagged.tag = ANY (${tags}::text[])` : sql`tagged.tag ^@ ANY (${tags}::text[])`;
}

/** Stored words are separated by one space each, so that a phrase is found as it is. */
function phraseTerm({ value }: LeafOf<'keyword'>): Fragment {
  return sql`strpos(' ' || worded.words || ' ', ${` ${wordsOf(value).join(' ')} `}::text) > 0`;
}

function withinPeriod(leaf: LeafOf<'date_range'>, post: Fragment, now: Moment): Fragment {
  const { from, until } = periodOf(leaf, now);
  const terms = [
    ...(from === undefined ? [] : [sql`${post}.published_at >= ${momentOf(from)}`]),
    ...(until === undefined ? [] : [sql`${post}.published_at < ${momentOf(until)}`]),
  ];
  return joined(terms, sql` AND `);
}

/** Microseconds since 1970 as SQL. */
export function momentOf(moment: Moment): Fragment {
  return sql`${sqlMoment(String(Math.round(moment)))}::timestamptz`;
}

function engagementTerm(leaf: LeafOf<'engagement'>, counter: Fragment): Fragment {
  if (leaf.operator === 'in_range') {
    const { min = 0, max } = leaf.value;
    return max === undefined ? sql`${counter} >= ${min}::int` : sql`${counter} BETWEEN ${min}::int AND ${max}::int`;
  }
  const { value } = leaf.value;
  if (leaf.operator === 'equals') return sql`${counter} = ${value}::int`;
  return leaf.operator === 'greater_than' ? sql`${counter} > ${value}::int` : sql`${counter} < ${value}::int`;
}

/** posts.media_urls is the reading copy of post_media, an array of objects (decision 16). */
export function files(post: Fragment): Fragment {
  return sql`coalesce(jsonb_array_length(jsonb_path_query_array(${post}.media_urls, '$[*]')), 0)`;
}

export function described(post: Fragment): Fragment {
  return sql`coalesce(jsonb_array_length(jsonb_path_query_array(${post}.media_urls, '$[*] ? (@.alt like_regex "\\\\S")')), 0)`;
}

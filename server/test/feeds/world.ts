import type { ClientBase } from 'pg';
import fc from 'fast-check';
import { arbitraryPosts, NOW } from '../../../contract/test/arbitrary-worlds.ts';
import { WORLD } from '../../../contract/test/arbitrary-rules.ts';
import type { Asked, PostFacts } from '@vrss/contract/feed-language/index';
import { withClient } from '../cluster.ts';
import { seesPost, type PersonState, type Tie, type Visibility } from '../rules.ts';

/** A small community, its posts and what its reader may see of them. */
export interface World {
  readonly readerId: string;
  readonly people: readonly Member[];
  readonly friendships: readonly (readonly [string, string])[];
  readonly lists: readonly (readonly string[])[];
  readonly posts: readonly (PostFacts & { readonly visibility: Visibility })[];
}

interface Member {
  readonly id: string;
  readonly state: PersonState;
  /** Of the reader to this person. */
  readonly tie: Tie;
}

const rarely = () => fc.boolean().chain((one) => (one ? fc.boolean() : fc.constant(false)));
const often = <Value>(usual: Value, ...rest: Value[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });

const member = fc.record({
  visibility: often<Visibility>('public', 'followers', 'private'),
  status: often<PersonState['status']>('active', 'suspended', 'deleted'),
  follows: fc.boolean(),
  blocks: rarely().map((is) => is),
});

const PAIRS = WORLD.people.flatMap((one, index) => WORLD.people.slice(index + 1).map((other) => [one, other] as const));

export const arbitraryWorld: fc.Arbitrary<World> = fc
  .record({
    readerId: fc.constantFrom(...WORLD.people),
    members: fc.array(member, { minLength: WORLD.people.length, maxLength: WORLD.people.length }),
    friendships: fc.subarray(PAIRS, { maxLength: 5 }),
    lists: fc.array(fc.subarray([...WORLD.people]), { minLength: 2, maxLength: 2 }),
    posts: arbitraryPosts,
    visibilities: fc.array(often<Visibility>('public', 'followers', 'private'), { minLength: 40, maxLength: 40 }),
  })
  .map(({ readerId, members, friendships, lists, posts, visibilities }) => ({
    ...{ readerId, friendships, lists },
    people: WORLD.people.map((id, index) => memberOf(id, readerId, members[index])),
    posts: posts.map((post, index) => ({ ...post, visibility: visibilities[index] ?? 'public' })),
  }));

function memberOf(
  id: string,
  readerId: string,
  drawn: { visibility: Visibility; status: PersonState['status']; follows: boolean; blocks: boolean } | undefined,
): Member {
  if (drawn === undefined) throw new RangeError('Everybody is drawn.');
  const isReader = id === readerId;
  return {
    id,
    state: { visibility: drawn.visibility, status: isReader ? 'active' : drawn.status, pending: false },
    tie: {
      who: isReader ? 'themself' : 'somebody',
      follows: !isReader && drawn.follows,
      blocks: !isReader && drawn.blocks,
      isBlocked: false,
      mutes: false,
      request: 'none',
    },
  };
}

/** What the reader may see, by the tests' own statement of the rules. */
export function visiblePosts({ people, posts }: World): PostFacts[] {
  const members = new Map(people.map((person) => [person.id, person]));
  return posts.filter(({ authorId, visibility }) => {
    const author = members.get(authorId);
    return (
      author !== undefined && seesPost(author.state, author.tie, { visibility, status: 'published', hidden: false })
    );
  });
}

/** What rules ask about the reader, derived from the world by plain steps. */
export function askedOf({ readerId, people, friendships, lists }: World): Asked {
  const isActive = new Map(people.map(({ id, state }) => [id, state.status === 'active']));
  const friendsOf = (id: string) =>
    friendships.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  const friends = new Set(friendsOf(readerId));
  const theirs = [...friends].filter((id) => isActive.get(id) === true).flatMap(friendsOf);
  return {
    now: NOW,
    reader: {
      id: readerId,
      following: new Set(people.filter(({ tie }) => tie.follows).map(({ id }) => id)),
      friends,
      friendsOfFriends: new Set(theirs.filter((id) => id !== readerId && !friends.has(id))),
      lists: new Map(lists.map((members, index) => [String(index + 1), new Set(members)])),
    },
  };
}

/** Puts a world in the place of the one before, without triggers: counters are as the posts say. */
export async function settle(ownerUrl: string, world: World): Promise<void> {
  const { readerId, people, friendships, lists, posts } = world;
  const follows = people.filter(({ tie }) => tie.follows).map(({ id }) => id);
  const blocked = people.filter(({ tie }) => tie.blocks).map(({ id }) => id);
  await withClient(ownerUrl, async (client) => {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica');
    await client.query(
      'TRUNCATE users, user_profiles, user_follows, friendships, blocks, posts, post_tags, post_words, post_scores, user_lists, list_members CASCADE',
    );
    await client.query(
      `INSERT INTO users (id, username, email, email_verified, status, deleted_at)
       SELECT id, 'person_' || id, id || '@harrow.example', true, status, CASE WHEN status = 'deleted' THEN now() END
       FROM unnest($1::bigint[], $2::text[]) AS person(id, status)`,
      [people.map(({ id }) => id), people.map(({ state }) => state.status)],
    );
    await client.query(
      'INSERT INTO user_profiles (user_id, visibility) SELECT * FROM unnest($1::bigint[], $2::profile_visibility[])',
      [people.map(({ id }) => id), people.map(({ state }) => state.visibility)],
    );
    await client.query('INSERT INTO user_follows (follower_id, following_id) SELECT $1, unnest($2::bigint[])', [
      readerId,
      follows,
    ]);
    await client.query('INSERT INTO blocks (blocker_id, blocked_id) SELECT $1, unnest($2::bigint[])', [
      readerId,
      blocked,
    ]);
    await client.query(
      'INSERT INTO friendships (user_id_1, user_id_2) SELECT * FROM unnest($1::bigint[], $2::bigint[])',
      [friendships.map(([one]) => one), friendships.map(([, other]) => other)],
    );
    for (const [index, members] of lists.entries()) {
      await client.query(`INSERT INTO user_lists (id, user_id, name) VALUES ($1::bigint, $2, 'List ' || $1::bigint)`, [
        index + 1,
        readerId,
      ]);
      await client.query('INSERT INTO list_members (list_id, member_user_id) SELECT $1, unnest($2::bigint[])', [
        index + 1,
        members,
      ]);
    }
    await settlePosts(client, JSON.stringify(posts.map(rowOf)));
    await client.query('COMMIT');
  });
}

async function settlePosts(client: ClientBase, rows: string): Promise<void> {
  await client.query(
    `INSERT INTO posts (id, user_id, type, visibility, content, excerpt, word_count, media_urls, likes_count, comments_count, reposts_count,
       published_at, language, content_warning)
     SELECT id, author, type, visibility, 'Of the world.', 'Of the world.', 1, media, likes, comments, reposts, published_at, language, warning
     FROM jsonb_to_recordset($1) AS post(id bigint, author bigint, type post_type, visibility profile_visibility, media jsonb,
       likes int, comments int, reposts int, published_at timestamptz, language text, warning text)`,
    [rows],
  );
  await client.query(
    `INSERT INTO post_tags (post_id, tag, name, published_at)
     SELECT id, tag, tag, published_at FROM jsonb_to_recordset($1) AS post(id bigint, published_at timestamptz, tags text[]), unnest(tags) AS tag`,
    [rows],
  );
  await client.query(
    `INSERT INTO post_words (post_id, published_at, words)
     SELECT id, published_at, words FROM jsonb_to_recordset($1) AS post(id bigint, published_at timestamptz, words text)`,
    [rows],
  );
}

function rowOf(post: World['posts'][number]) {
  const {
    id,
    authorId,
    type,
    visibility,
    likes,
    comments,
    reposts,
    language,
    contentWarning,
    tags,
    words,
    files,
    described,
  } = post;
  return {
    ...{ id, type, visibility, likes, comments, reposts, language, tags },
    author: authorId,
    warning: contentWarning,
    words: words.join(' '),
    media:
      files === 0
        ? null
        : Array.from({ length: files }, (_, index) => ({ id: index, alt: index < described ? 'Said in words.' : '' })),
    published_at: new Date(post.publishedAt / 1000).toISOString(),
  };
}

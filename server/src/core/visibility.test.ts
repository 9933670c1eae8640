import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import {
  makeBlock,
  makeFollow,
  makeMute,
  makePerson,
  makePost,
  VISIBILITIES,
  type TestPerson,
} from '../../test/people.ts';
import * as rules from '../../test/rules.ts';
import { Parameter, sql } from '../platform/database/fragment.ts';
import { prepare } from '../platform/database/prepared.ts';
import {
  followedAuthorPresent,
  mutedTags,
  ofPerson,
  personAtAddress,
  personDetails,
  personInLists,
  postListed,
  postOnTagPages,
  postUnmuted,
  postVisible,
  postVisibleById,
  publicAuthorPresent,
  rowsOf,
  VIEWER,
} from './visibility.ts';

const { database } = await testDatabase();

const POST = sql`p`;
const AUTHOR = rowsOf(sql`u`, sql`up`);
const UNMUTED = postUnmuted(POST, VIEWER, mutedTags(VIEWER));

/** Every answer of the predicate about one post and its author, by one statement; those of terms that look up the author by themselves too. */
const ANSWERS = prepare(
  'posts.find',
  sql`SELECT ${personAtAddress(AUTHOR, VIEWER)} IS TRUE AS card_at_address,
    ${personInLists(AUTHOR, VIEWER)} IS TRUE AS card_in_lists,
    ${personDetails(AUTHOR, VIEWER)} IS TRUE AS details,
    ${ofPerson(sql`p.user_id`, (person) => personDetails(person, VIEWER))} IS TRUE AS details_by_id,
    ${postVisible(POST, VIEWER, AUTHOR)} IS TRUE AS post,
    ${postVisible(POST, VIEWER)} IS TRUE AS post_by_row, ${postVisibleById(sql`p.id`, VIEWER)} AS post_by_id,
    (u.id = ${VIEWER} AND ${postVisible(POST, VIEWER, AUTHOR)} OR EXISTS (
      SELECT FROM user_follows AS f WHERE f.follower_id = ${VIEWER} AND f.following_id = u.id
        AND ${postListed(POST)} AND ${followedAuthorPresent(sql`f.following_id`, VIEWER)}
    )) IS TRUE AS in_following,
    (${postListed(POST)} AND p.visibility = 'public' AND ${publicAuthorPresent(sql`p.user_id`, VIEWER)}) IS TRUE AS in_latest,
    (${postOnTagPages(POST, VIEWER, AUTHOR)} AND ${UNMUTED}) IS TRUE AS on_tag_pages,
    (${postOnTagPages(POST, VIEWER)} AND ${UNMUTED}) IS TRUE AS on_tag_pages_by_row
  FROM posts AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE p.id = ${new Parameter('post_id')}`,
);

interface Look {
  readonly tie: rules.Tie;
  readonly viewerId: string | null;
}

const STATES: readonly rules.PersonState[] = (['active', 'suspended', 'deleted'] as const)
  .flatMap((status) => [true, false].map((pending) => ({ status, pending })))
  .flatMap((state) => VISIBILITIES.map((visibility) => ({ ...state, visibility })));

const POSTS: readonly rules.PostState[] = (['published', 'draft', 'scheduled', 'deleted'] as const)
  .flatMap((status) => [true, false].map((hidden) => ({ status, hidden })))
  .flatMap((state) => VISIBILITIES.map((visibility) => ({ ...state, visibility })));

const BOTH = [true, false];

/** Everybody who can stand to the author in any way. */
async function looksAt(author: TestPerson): Promise<Look[]> {
  const alone = rules.UNTIED;
  const looks: Look[] = [
    { tie: { ...alone, who: 'nobody' }, viewerId: null },
    { tie: { ...alone, who: 'themself' }, viewerId: author.id },
  ];
  for (const follows of BOTH) {
    for (const blocks of BOTH) {
      for (const isBlocked of BOTH) {
        const viewer = await makePerson(database);
        if (follows) await makeFollow(database, viewer, author);
        if (blocks) await makeBlock(database, viewer, author);
        if (isBlocked) await makeBlock(database, author, viewer);
        looks.push({ tie: { ...alone, follows, blocks, isBlocked }, viewerId: viewer.id });
      }
    }
  }
  for (const follows of BOTH) {
    const viewer = await makePerson(database);
    if (follows) await makeFollow(database, viewer, author);
    await makeMute(database, viewer, author);
    looks.push({ tie: { ...alone, follows, mutes: true }, viewerId: viewer.id });
  }
  return looks;
}

test('the predicate in SQL says what the plain rules say, for every state of author and post and every viewer', async () => {
  let compared = 0;
  for (const author of STATES) {
    const person = await makePerson(database, author);
    const looks = await looksAt(person);
    for (const post of POSTS) {
      const postId = await makePost(database, person, post);
      for (const { tie, viewerId } of looks) {
        const [answers] = await database.prepared(ANSWERS, { viewer: viewerId, post_id: postId });
        expect(answers, JSON.stringify({ author, tie, post })).toEqual({
          card_at_address: rules.seesCardAtAddress(author, tie),
          card_in_lists: rules.seesCardInLists(author, tie),
          details: rules.seesDetails(author, tie),
          details_by_id: rules.seesDetails(author, tie),
          post: rules.seesPost(author, tie, post),
          post_by_row: rules.seesPost(author, tie, post),
          post_by_id: rules.seesPost(author, tie, post),
          in_following: rules.standsInFollowing(author, tie, post),
          in_latest: rules.standsInLatest(author, tie, post),
          on_tag_pages: rules.standsOnTagPage(author, tie, post),
          on_tag_pages_by_row: rules.standsOnTagPage(author, tie, post),
        });
        compared += 1;
      }
    }
  }
  expect(compared).toBe(STATES.length * POSTS.length * 12);
});

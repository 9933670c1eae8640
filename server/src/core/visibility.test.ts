import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { makeBlock, makeFollow, makePerson, makePost, VISIBILITIES, type TestPerson } from '../../test/people.ts';
import * as rules from '../../test/rules.ts';
import {
  followedAuthorPresent,
  personAtAddress,
  personDetails,
  personInLists,
  postListed,
  postVisible,
  publicAuthorPresent,
  VIEWER,
} from './visibility.ts';

const { database } = await testDatabase();

const TERMS = { post: 'p', user: 'u', profile: 'up', viewer: VIEWER };

/** Every answer of the predicate about one post and its author, by one statement. */
const ANSWERS = `SELECT ${personAtAddress(TERMS)} IS TRUE AS card_at_address, ${personInLists(TERMS)} IS TRUE AS card_in_lists,
    ${personDetails(TERMS)} IS TRUE AS details, ${postVisible(TERMS)} IS TRUE AS post,
    (u.id = ${VIEWER} AND ${postVisible(TERMS)} OR EXISTS (
      SELECT FROM user_follows AS f WHERE f.follower_id = ${VIEWER} AND f.following_id = u.id
        AND ${postListed('p')} AND ${followedAuthorPresent('f.following_id', VIEWER)}
    )) IS TRUE AS in_following,
    (${postListed('p')} AND p.visibility = 'public' AND ${publicAuthorPresent('p.user_id', VIEWER)}) IS TRUE AS in_latest
  FROM posts AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE p.id = $2`;

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
  const alone = { follows: false, blocks: false, isBlocked: false };
  const looks: Look[] = [
    { tie: { who: 'nobody', ...alone }, viewerId: null },
    { tie: { who: 'themself', ...alone }, viewerId: author.id },
  ];
  for (const follows of BOTH) {
    for (const blocks of BOTH) {
      for (const isBlocked of BOTH) {
        const viewer = await makePerson(database);
        if (follows) await makeFollow(database, viewer, author);
        if (blocks) await makeBlock(database, viewer, author);
        if (isBlocked) await makeBlock(database, author, viewer);
        looks.push({ tie: { who: 'somebody', follows, blocks, isBlocked }, viewerId: viewer.id });
      }
    }
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
        const [answers] = await database.named('test.visibility', ANSWERS, [viewerId, postId]);
        expect(answers, JSON.stringify({ author, tie, post })).toEqual({
          card_at_address: rules.seesCardAtAddress(author, tie),
          card_in_lists: rules.seesCardInLists(author, tie),
          details: rules.seesDetails(author, tie),
          post: rules.seesPost(author, tie, post),
          in_following: rules.standsInFollowing(author, tie, post),
          in_latest: rules.standsInLatest(author, tie, post),
        });
        compared += 1;
      }
    }
  }
  expect(compared).toBe(STATES.length * POSTS.length * 10);
});

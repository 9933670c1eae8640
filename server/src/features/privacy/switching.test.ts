import { expect, test } from 'vitest';
import type { Visibility } from '@vrss/contract';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeFollow, makePerson, makePost } from '../../../test/people.ts';
import * as rules from '../../../test/rules.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;

/** A profile had this visibility from at the earliest `from` until at the latest `to`, in milliseconds of this process. */
interface Span {
  readonly visibility: Visibility;
  readonly from: number;
  to: number;
}

/** What was read between two moments: whether a post of the author was in it. */
interface Look {
  readonly what: string;
  readonly began: number;
  readonly ended: number;
  readonly saw: boolean;
  readonly may: (visibility: Visibility) => boolean;
}

const SWITCHES = 24;

test('while a profile is switched by one server, the other shows nothing that no visibility of the moment allows', async () => {
  const author = await makePerson(database);
  const tag = `of_${author.username}`;
  const postId = await makePost(database, author, { tags: [tag] });
  const owner = await clientOf(servers[0], database, author);
  const follower = await makePerson(database);
  await makeFollow(database, follower, author);
  const spans: Span[] = [{ visibility: 'public', from: 0, to: Infinity }];
  const looks: Look[] = [];
  const state = { isOver: false };

  const look = async (client: TestClient, tie: rules.Tie, name: string) => {
    const surfaces = [
      [`/api/posts.byAuthor?username=${author.username}`, rules.seesPost],
      [`/api/posts.get?id=${postId}`, rules.seesPost],
      [`/api/posts.byTag?tag=${tag}`, rules.standsOnTagPage],
      ['/api/posts.latest', rules.standsInLatest],
      ['/sitemap/posts/0.xml', rules.standsInSitemap],
      ...(tie.who === 'nobody' ? [] : ([['/api/feeds.following', rules.standsInFollowing]] as const)),
    ] as const;
    while (!state.isOver) {
      for (const [path, stands] of surfaces) {
        const began = performance.now();
        const text = await (await client.fetch(path)).text();
        const may = (visibility: Visibility) => {
          const person = { visibility, status: 'active', pending: false } as const;
          const post = { status: 'published', visibility: 'public', hidden: false } as const;
          return stands === rules.standsInSitemap
            ? rules.standsInSitemap(person, post)
            : (stands as typeof rules.seesPost)(person, tie, post);
        };
        looks.push({ what: `${name} ${path}`, began, ended: performance.now(), saw: shows(text, postId), may });
      }
    }
  };
  const reading = [
    look(servers[1].client(), { ...rules.UNTIED, who: 'nobody' }, 'signed out'),
    look(await clientOf(servers[1], database, await makePerson(database)), rules.UNTIED, 'stranger'),
    look(await clientOf(servers[1], database, follower), { ...rules.UNTIED, follows: true }, 'follower'),
  ];
  const order = ['followers', 'private', 'public'] as const;
  for (let step = 0; step < SWITCHES; step += 1) {
    const visibility = order[step % order.length] ?? 'public';
    const from = performance.now();
    await owner.post('privacy.update', { visibility });
    const last = spans.at(-1);
    if (last !== undefined) last.to = performance.now();
    spans.push({ visibility, from, to: Infinity });
    const seen = looks.length;
    await expect.poll(() => looks.length, { interval: 5 }).toBeGreaterThan(seen + 12);
  }
  state.isOver = true;
  await Promise.all(reading);

  const possible = ({ began, ended }: Look) => spans.filter(({ from, to }) => from <= ended && to >= began);
  const wrong = looks.filter((each) => !possible(each).some(({ visibility }) => each.may(visibility) === each.saw));
  expect(wrong).toEqual([]);
  // Most were read while nothing was being switched, so that there is one right answer.
  expect(looks.filter((each) => possible(each).length === 1).length).toBeGreaterThan(looks.length / 2);
});

function shows(text: string, postId: string): boolean {
  return text.includes(`"id":"${postId}"`) || text.includes(`/${postId}<`);
}

import type { Page } from '@playwright/test';
import { followButton, freshName, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

/** Posts read in a row: half an hour's worth of the reader's year. */
const READ = 400;

/** Reads on until so many posts were seen: of a long list, only those near what is seen are drawn. */
async function readOn(page: Page, count: number): Promise<string[]> {
  const texts = new Map<string | null, string>();
  while (texts.size < count) {
    const drawn = await page
      .getByRole('article')
      .evaluateAll((articles) =>
        articles.map((article) => [article.getAttribute('aria-posinset'), (article as HTMLElement).innerText] as const),
      );
    for (const [place, text] of drawn) texts.set(place, text);
    await page.mouse.wheel(0, 1_500);
  }
  return [...texts.values()];
}

test('a demo is filled, read for a while without meeting a post twice, and written into', async ({
  page,
  anotherCaller,
  freshVrss: vrss,
}) => {
  test.setTimeout(300_000);
  const printed = await vrss.command('demo');
  const [, reader = '', password = ''] = /Sign in as (\S+) with the password (\S+)/.exec(printed) ?? [];
  await signIn(reader, password);
  const posts = page.getByRole('article');
  await expect(posts).toHaveCount(20);
  const texts = await readOn(page, READ);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.includes('#')).length).toBeGreaterThan(READ / 10);
  expect(texts.filter((text) => /(^|\s)@\w/.test(text)).length).toBeGreaterThan(READ / 50);

  await open(page, `${vrss.origin}/write`);
  const words = `Arrived in Harrow Falls ${freshName('x')}`;
  await page.getByLabel('What do you want to say?').fill(words);
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(posts.first()).toContainText(words);

  const newcomer = await anotherCaller();
  const username = await signedIn(newcomer, vrss.origin, 'guest');
  await write(newcomer, vrss.origin, 'New in town');
  await open(page, `${vrss.origin}/@${username}`);
  const followed = page.waitForResponse('**/api/socialGraph.follow');
  await followButton(page, username).click();
  await followed;
  await expect(page.getByText('1 follower')).toBeVisible();
  await open(page, vrss.origin);
  await expect(posts.first()).toContainText('New in town');

  async function signIn(reader: string, password: string): Promise<void> {
    await open(page, `${vrss.origin}/sign-in`);
    await page.getByLabel('Username or e-mail').fill(reader);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
  }
});

import type { Page } from '@playwright/test';
import { open, postWith, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const POSTS = 80;
/** Of this many posts none is left out. */
const WHOLE = 60;

/** Reads home to its end: `POSTS` posts of one's own. */
async function readLongHome(page: Page, origin: string): Promise<void> {
  await signedIn(page, origin, 'prolific');
  for (let number = 1; number <= POSTS; number += 1) await write(page, origin, `Page ${number} of the log.`);
  await open(page, origin);
  const end = page.getByText('You have read it all.');
  await expect(async () => {
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await expect(end).toBeInViewport({ timeout: 500 });
  }).toPass();
}

const place = (page: Page) => page.locator('article:focus').getAttribute('aria-posinset');

test('of a long list only what is near is drawn, and keys reach every post of it', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await readLongHome(page, origin);
  const posts = page.getByRole('article');
  await expect.poll(() => posts.count()).toBeLessThan(WHOLE);
  await expect(posts.last()).toHaveAttribute('aria-posinset', String(POSTS));
  await expect(posts.last()).toHaveAttribute('aria-setsize', String(POSTS));
  await posts.last().focus();
  for (let number = POSTS - 1; number > 0; number -= 1) {
    await page.keyboard.press('k');
    expect(await place(page)).toBe(String(number));
  }
  await expect(postWith(page, `Page ${POSTS} of the log.`)).toBeFocused();
  await expect(posts.last()).not.toHaveAttribute('aria-posinset', String(POSTS));
});

test('a post with the focus stays while one scrolls away from it, and so do those beside it', async ({
  page,
  privateVrss,
}) => {
  await readLongHome(page, privateVrss.origin);
  await page.getByRole('article').last().focus();
  await page.keyboard.press('k');
  await page.evaluate('scrollTo(0, 0)');
  await expect(postWith(page, `Page ${POSTS} of the log.`)).toBeInViewport();
  await expect(postWith(page, 'Page 30 of the log.')).toHaveCount(0);
  await expect(postWith(page, 'Page 2 of the log.')).toBeFocused();
  await page.keyboard.press('k');
  await expect(postWith(page, 'Page 3 of the log.')).toBeFocused();
  await expect(postWith(page, 'Page 3 of the log.')).toBeInViewport();
});

test('going back to a long list finds the place in it and the post with the focus', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await readLongHome(page, origin);
  await page.getByRole('article').last().focus();
  for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('k');
  const before = [await page.evaluate<number>('Math.round(scrollY)'), await place(page)];
  const expectSame = () =>
    expect.poll(async () => [await page.evaluate<number>('Math.round(scrollY)'), await place(page)]).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
  await page.goBack();
  await expectSame();
  // Keys go on from there.
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await place(page)).toBe(before[1]);
  await page.evaluate(`scrollTo(0, ${before[0]})`);
  await page.goto(`${origin}/api/docs`);
  await page.goBack();
  await expectSame();
});

test('a post of one’s own that joins above does not move what is read', async ({ page, privateVrss }) => {
  await readLongHome(page, privateVrss.origin);
  const read = postWith(page, 'Page 30 of the log.');
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight * 0.6)');
  await expect(read).toBeVisible();
  await read.evaluate((post) => post.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const top = () => read.evaluate((post) => Math.round(post.getBoundingClientRect().top));
  const before = await top();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByLabel('What do you want to say?').fill('Since then');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Posted.').last()).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await page.evaluate('scrollTo(0, 0)');
  await expect(postWith(page, 'Since then')).toBeInViewport();
});

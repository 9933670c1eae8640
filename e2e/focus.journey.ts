import type { Locator, Page } from '@playwright/test';
import { chooseLast, confirm, expectTold, press, pressInMenu } from './fixtures/keys.ts';
import { befriend, block, call, follow, joinAnew, menuOf, open, postWith, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('in the trash the focus goes on to the next post, to the one before, and to the words that it is empty', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'tidy');
  for (const words of ['Oldest', 'Older', 'Newer', 'Newest']) {
    const { id } = await write(page, origin, words);
    await call(page, origin, 'posts.delete', { id });
  }
  await open(page, `${origin}/settings/trash`);
  const restore = (words: string) => page.getByRole('button', { name: `Restore “${words}”` });
  const purge = (words: string) => page.getByRole('button', { name: `Delete for good: “${words}”` });
  await press(page, restore('Newer'));
  await expect(restore('Older')).toBeFocused();
  await expectTold(page, 'Post restored.');
  await purgeByKey(page, purge('Oldest'));
  await expect(purge('Older')).toBeFocused();
  await expectTold(page, 'Post deleted for good.');
  await purgeByKey(page, purge('Newest'));
  await expect(purge('Older')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(restore('Older')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your trash is empty' })).toBeFocused();
});

test('among the blocked the focus goes on when one of them is blocked no more', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'strict');
  const other = await anotherBrowser();
  const names: string[] = [];
  for (const word of ['first', 'second', 'third']) names.unshift(await joinAnew(other, origin, word));
  for (const name of names.toReversed()) await block(page, origin, name);
  const [first = '', second = '', third = ''] = names;
  const unblock = (name: string) => page.getByRole('button', { name: `Unblock ${name}` });
  await open(page, `${origin}/settings/blocked`);
  await press(page, unblock(first));
  await expect(unblock(second)).toBeFocused();
  await expectTold(page, `@${first} is unblocked.`);
  await press(page, unblock(third));
  await expect(unblock(second)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You haven’t blocked anyone' })).toBeFocused();
});

test('among one’s followers the focus goes on when one is removed or blocked', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'popular');
  const other = await anotherBrowser();
  const names: string[] = [];
  for (const word of ['first', 'second', 'third']) {
    names.unshift(await joinAnew(other, origin, word));
    await follow(other, origin, username);
  }
  const [first = '', second = '', third = ''] = names;
  await open(page, `${origin}/@${username}/followers`);
  await pressInMenu(page, first, 'Remove follower');
  await expect(menuOf(page, second)).toBeFocused();
  await expectTold(page, `${first} no longer follows you.`);
  await pressInMenu(page, third, `Block @${third}`);
  await expect(menuOf(page, second)).toBeFocused();
  await expectTold(page, `You blocked @${third}.`);
  await pressInMenu(page, second, `Block @${second}`);
  await expect(page.getByRole('heading', { name: 'You have no followers yet' })).toBeFocused();
});

test('among suggestions the focus goes on, on their page and beside home', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const reader = { page, username: await signedIn(page, origin, 'reader') };
  const between = { page: await anotherBrowser(), username: '' };
  between.username = await signedIn(between.page, origin, 'between');
  await befriend(origin, reader, between);
  const other = await anotherBrowser();
  for (let count = 0; count < 4; count += 1) {
    const username = await joinAnew(other, origin, 'maybe');
    await befriend(origin, between, { page: other, username });
  }
  const dismissals = page.getByRole('button', { name: /^Don’t suggest/ });
  await open(page, `${origin}/people`);
  const [, second, third] = await namesOf(dismissals);
  await press(page, dismissals.first());
  await expect(page.getByRole('button', { name: second })).toBeFocused();
  await expectTold(page, /We won’t suggest/);
  await write(page, origin, 'Not empty');
  await open(page, origin);
  await expect(dismissals).toHaveCount(3);
  await press(page, page.getByRole('button', { name: third }));
  await expect(dismissals).toHaveCount(2);
  await expect(dismissals.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dismissals.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'People you may know' })).toBeFocused();
});

test('blocking from a post leads to the next post, and deleting one to Undo and from there on', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const other = await anotherCaller();
  await signedIn(page, origin, 'reader');
  await write(page, origin, 'My first');
  await write(page, origin, 'My second');
  const noisy = await signedIn(other, origin, 'noisy');
  await follow(page, origin, noisy);
  await write(other, origin, 'Noise');
  await write(other, origin, 'More noise');
  await open(page, origin);
  const menu = (words: string) => postWith(page, words).getByRole('button', { name: /^More options for .*post$/ });
  await chooseLast(page, menu('More noise'));
  await confirm(page);
  await expect(postWith(page, 'My second')).toBeFocused();
  await expectTold(page, `You blocked @${noisy}.`);

  await chooseLast(page, menu('My second'));
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(postWith(page, 'My first')).toBeFocused();
});

test('who asks for new posts reads on at the first of them', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const other = await anotherCaller();
  const writer = await signedIn(other, origin, 'writer');
  await signedIn(page, origin, 'reader');
  await follow(page, origin, writer);
  await write(other, origin, 'Before');
  await page.clock.install();
  await open(page, origin);
  await write(other, origin, 'After');
  await page.clock.fastForward(31_000);
  await press(page, page.getByRole('button', { name: '1 new post' }));
  await expect(postWith(page, 'After')).toBeFocused();
});

test('who asks to be friends stands by what became of it', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const asked = await signedIn(await anotherCaller(), origin, 'asked');
  await signedIn(page, origin, 'asker');
  await open(page, `${origin}/@${asked}`);
  await press(page, page.getByRole('button', { name: `Follow ${asked}` }));
  await press(page, page.getByRole('button', { name: 'Ask to be friends' }));
  await expect(page.getByRole('status').filter({ hasText: `You asked ${asked} to be friends` })).toBeFocused();
});

test('older posts that did not come are asked for again, and reading goes on at the first of them', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'prolific');
  for (let number = 1; number <= 22; number += 1) await write(page, origin, `Number ${number}.`);
  await page.route('**/api/posts.byAuthor*', (route) => route.abort());
  await open(page, `${origin}/@${username}`);
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(again).toBeFocused();
  await page.unroute('**/api/posts.byAuthor*');
  await page.keyboard.press('Enter');
  await expect(postWith(page, 'Number 2.')).toBeFocused();
});

async function purgeByKey(page: Page, target: Locator): Promise<void> {
  await press(page, target);
  await confirm(page);
}

async function namesOf(buttons: Locator): Promise<string[]> {
  const all = await buttons.all();
  return Promise.all(all.map(async (button) => (await button.getAttribute('aria-label')) ?? ''));
}

import type { Page } from '@playwright/test';
import { chooseLast, confirm, expectTold, press, pressInMenu } from './fixtures/keys.ts';
import { befriend, block, call, follow, joinAnew, menuOf, open, postWith, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('a post that could not be restored stays, and so does the focus', async ({ page, privateVrss, complaints }) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'tidy');
  const { id } = await write(page, origin, 'Lost');
  await call(page, origin, 'posts.delete', { id });
  await open(page, `${origin}/settings/trash`);
  await page.route('**/settings/trash?/restore', (route) => route.abort());
  const restore = page.getByRole('button', { name: 'Restore “Lost”' });
  await press(page, restore);
  await expectTold(page, /^Nothing was changed/);
  await expect(restore).toBeFocused();
});

test('where an unblocking does not arrive the focus comes back to it, unless one has gone on meanwhile', async ({
  page,
  anotherBrowser,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'strict');
  const other = await anotherBrowser();
  const first = await joinAnew(other, origin, 'first');
  const second = await joinAnew(other, origin, 'second');
  for (const name of [second, first]) await block(page, origin, name);
  const unblock = (name: string) => page.getByRole('button', { name: `Unblock ${name}` });
  await open(page, `${origin}/settings/blocked`);
  let refuse = await hold(page, 'socialGraph.unblock');
  await press(page, unblock(first));
  await expect(unblock(second)).toBeFocused();
  refuse();
  await expect(unblock(first)).toBeFocused();
  await expectTold(page, `@${first} is still blocked.`);

  refuse = await hold(page, 'socialGraph.unblock');
  await page.keyboard.press('Enter');
  await expect(unblock(second)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeFocused();
  refuse();
  await expect(unblock(first)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeFocused();

  await page.unroute('**/api/socialGraph.unblock');
  await press(page, unblock(second));
  await expect(unblock(first)).toBeFocused();
  await expectTold(page, `@${second} is unblocked.`);
  refuse = await hold(page, 'socialGraph.unblock');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You haven’t blocked anyone' })).toBeFocused();
  refuse();
  await expect(unblock(first)).toBeFocused();
});

test('where a follower stays the focus comes back to their menu', async ({
  page,
  anotherBrowser,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'popular');
  const other = await anotherBrowser();
  const names: string[] = [];
  for (const word of ['first', 'second']) {
    names.unshift(await joinAnew(other, origin, word));
    await follow(other, origin, username);
  }
  const [first = '', second = ''] = names;
  await open(page, `${origin}/@${username}/followers`);
  let refuse = await hold(page, 'socialGraph.removeFollower');
  await pressInMenu(page, second, 'Remove follower');
  await expect(menuOf(page, first)).toBeFocused();
  refuse();
  await expect(menuOf(page, second)).toBeFocused();
  refuse = await hold(page, 'socialGraph.block');
  await pressInMenu(page, first, `Block @${first}`);
  await expect(menuOf(page, second)).toBeFocused();
  refuse();
  await expect(menuOf(page, first)).toBeFocused();
});

test('where a suggestion comes back, the focus does too', async ({ page, anotherBrowser, privateVrss, complaints }) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const reader = { page, username: await signedIn(page, origin, 'reader') };
  const between = { page: await anotherBrowser(), username: '' };
  between.username = await signedIn(between.page, origin, 'between');
  await befriend(origin, reader, between);
  const other = await anotherBrowser();
  await befriend(origin, between, { page: other, username: await signedIn(other, origin, 'maybe') });
  await write(page, origin, 'Not empty');
  const dismissal = page.getByRole('button', { name: /^Don’t suggest/ });
  for (const [path, heading] of [
    ['/people', 'No suggestions right now'],
    ['/', 'People you may know'],
  ] as const) {
    await open(page, origin + path);
    const refuse = await hold(page, 'socialGraph.dismissSuggestion');
    await press(page, dismissal);
    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    refuse();
    await expect(dismissal).toBeFocused();
  }
});

test('where a post stays the focus comes back to its menu', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
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
  let refuse = await hold(page, 'socialGraph.block');
  await chooseLast(page, menu('More noise'));
  await confirm(page);
  await expect(postWith(page, 'My second')).toBeFocused();
  refuse();
  await expect(menu('More noise')).toBeFocused();
  refuse = await hold(page, 'posts.delete');
  await chooseLast(page, menu('My first'));
  await expect(postWith(page, 'My second')).toBeFocused();
  refuse();
  await expect(menu('My first')).toBeFocused();
});

/** Keeps what is asked from now on under way; what it answers cuts its line. */
async function hold(page: Page, procedure: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(`**/api/${procedure}`, async (route) => {
    await promise;
    await route.abort();
  });
  return () => resolve(undefined);
}

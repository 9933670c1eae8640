import type { Page } from '@playwright/test';
import { open, signedIn, tabTo, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';
const ELSEWHERE = 'The phone writes on a page of its own.';
const WAITS = 'It goes out by itself when the line is back';
/** Milliseconds, more than the longest pause between two tries. */
const LONG = 150_000;
const post = (page: Page) => page.getByRole('button', { name: 'Post', exact: true });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Write' });
const profileLink = (page: Page) => page.getByRole('link', { name: 'Profile' }).first();

/** Opens the dialog with the keyboard, where it begins with the words. */
async function writeInDialog(page: Page, words: string): Promise<void> {
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Write', exact: true }));
  await page.keyboard.press('Enter');
  await dialogOf(page).getByLabel(FIELD).fill(words);
}

/** The line is back: what goes out by itself goes out now, and what is written next after it. */
async function writeNextAndLook(page: Page, origin: string, username: string): Promise<void> {
  await page.unroute('**/api/posts.create');
  await page.clock.fastForward(LONG);
  await write(page, origin, 'Written later');
  await open(page, `${origin}/@${username}`);
}

test('what was thrown away after the dialog closed is never posted', async ({
  page,
  privateVrss,
  complaints,
  isMobile,
}) => {
  test.skip(isMobile, ELSEWHERE);
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'unsaid');
  await page.clock.install();
  await open(page, origin);
  await writeInDialog(page, 'Better left unsaid');
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page).getByText(WAITS)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByLabel(FIELD)).toHaveValue('Better left unsaid');
  await page.getByLabel(FIELD).fill('');
  await page.context().setOffline(false);
  await writeNextAndLook(page, origin, username);
  await expect(page.getByRole('article')).toHaveText([/Written later/]);
});

test('a link that leads nowhere without a line leaves what waits waiting', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'platform');
  await open(page, `${origin}/write`);
  await page.getByLabel(FIELD).fill('Out of the tunnel');
  await page.context().setOffline(true);
  await post(page).click();
  await expect(page.getByText(WAITS)).toBeVisible();
  await profileLink(page).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByText(WAITS)).toBeVisible();
  const arrived = page.waitForResponse('**/api/posts.create');
  await page.context().setOffline(false);
  expect((await arrived).status()).toBe(200);
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toContainText('Out of the tunnel');
});

import type { Page } from '@playwright/test';
import { open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';
const WAITS = 'Your text will be sent when you’re back online';
/** Milliseconds, more than the longest pause between two tries. */
const LONG = 150_000;
const post = (page: Page) => page.getByRole('button', { name: 'Post', exact: true });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Write' });
const profileLink = (page: Page) => page.getByRole('link', { name: 'Profile' }).first();

/** Opens the dialog with the keyboard, where it begins with the words. */
async function openDialog(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Write', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByLabel(FIELD)).toBeFocused();
}

/** From now on no answer to a post comes before it is told which. */
async function holdPosts(page: Page): Promise<{ asked: Promise<void>; answer: (how: 'continue' | 'abort') => void }> {
  const asked = Promise.withResolvers<undefined>();
  const told = Promise.withResolvers<'continue' | 'abort'>();
  await page.route('**/api/posts.create', async (route) => {
    asked.resolve(undefined);
    await route[await told.promise]();
  });
  return { asked: asked.promise, answer: told.resolve };
}

/** The line is back: what goes out by itself goes out now, and what is written next after it. */
async function writeNextAndLook(page: Page, origin: string, username: string): Promise<void> {
  await page.unroute('**/api/posts.create');
  await page.clock.fastForward(LONG);
  await write(page, origin, 'Written later');
  await open(page, `${origin}/@${username}`);
}

test('while a post is sent its form waits: the words stay as they are, and so does who can read them', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'waiting');
  await open(page, `${origin}/write`);
  const { asked, answer } = await holdPosts(page);
  await page.getByLabel(FIELD).fill('Said as it is');
  await page.getByLabel(FIELD).press('Control+Enter');
  await asked;
  await expect(page.getByRole('button', { name: 'Publishing' })).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('radio', { name: 'Only me' })).toBeDisabled();
  await page.keyboard.type(', and more');
  await expect(page.getByLabel(FIELD)).toHaveValue('Said as it is');
  await expect(page.getByLabel(FIELD)).toBeFocused();
  answer('continue');
  await expect(page.getByRole('article')).toContainText('Said as it is');
});

test('what was thrown away after the dialog closed is never posted', async ({ page, privateVrss, complaints }) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'unsaid');
  await page.clock.install();
  await open(page, origin);
  await openDialog(page);
  await dialogOf(page).getByLabel(FIELD).fill('Better left unsaid');
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

test('a dialog that opens while a post is sent waits for it, and for the line, and goes on then', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'closing');
  await page.clock.install();
  await open(page, origin);
  const { asked, answer } = await holdPosts(page);
  await page.getByLabel(FIELD).fill('Sent from the list');
  await post(page).click();
  await asked;
  await openDialog(page);
  await expect(dialogOf(page).getByLabel(FIELD)).toHaveValue('Sent from the list');
  await expect(dialogOf(page).getByLabel(FIELD)).not.toBeEditable();
  answer('abort');
  await expect(dialogOf(page).getByText(WAITS)).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Stop and edit' }).click();
  await dialogOf(page).getByLabel(FIELD).fill('Changed in the dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(FIELD)).toHaveValue('Changed in the dialog');
  await writeNextAndLook(page, origin, username);
  await expect(page.getByRole('article')).toHaveText([/Written later/]);
});

test('a dialog that closes while a post is sent leaves nothing in the list’s field once it arrived', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'passing');
  await open(page, origin);
  const { asked, answer } = await holdPosts(page);
  await openDialog(page);
  await dialogOf(page).getByLabel(FIELD).fill('Sent from the dialog');
  await page.keyboard.press('Control+Enter');
  await asked;
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(FIELD)).toHaveValue('Sent from the dialog');
  answer('continue');
  await expect(page.getByRole('article').first()).toContainText('Sent from the dialog');
  await expect(page.getByLabel(FIELD)).toHaveValue('');
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

for (const kind of ['short', 'long'] as const) {
  test(`an answer to a ${kind} text that comes after one went elsewhere moves nobody and tells the way to it`, async ({
    page,
    privateVrss,
  }) => {
    const { origin } = privateVrss;
    const username = await signedIn(page, origin, 'leaving');
    await open(page, `${origin}/write${kind === 'long' ? '/long' : ''}`);
    const { asked, answer } = await holdPosts(page);
    if (kind === 'long') await page.getByLabel('Title').fill('On weirs');
    await page.getByLabel(kind === 'long' ? 'Text' : FIELD, { exact: true }).fill('On its way');
    await post(page).click();
    await asked;
    await profileLink(page).click();
    await expect(page).toHaveURL(`${origin}/@${username}`);
    answer('continue');
    await expect(page.getByText('Posted.').first()).toBeAttached();
    await expect(page).toHaveURL(`${origin}/@${username}`);
    await page.getByRole('link', { name: 'View post' }).click();
    await expect(page.getByRole('article')).toContainText('On its way');
  });
}

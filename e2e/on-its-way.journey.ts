import type { Page } from '@playwright/test';
import { open, signedIn, tabTo, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';
const WAITS = 'It goes out by itself when the line is back';
const NOT_POSTED = 'Not posted; your text is still here.';
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

test('what is half written meanwhile does not go out with a post that comes back', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'halfway');
  await page.clock.install();
  await open(page, origin);
  const { asked, answer } = await holdPosts(page);
  await page.getByLabel(FIELD).fill('The first, for me alone');
  await page.getByRole('radio', { name: 'Only me' }).check();
  await post(page).click();
  await asked;
  await page.getByLabel(FIELD).fill('The second, half wri');
  await page.getByRole('radio', { name: 'Everyone' }).check();
  answer('abort');
  await expect(page.getByText(NOT_POSTED)).toContainText('What you began meanwhile stands below it');
  await expect(page.getByText(WAITS)).toHaveCount(0);
  await expect(page.getByLabel(FIELD)).toHaveValue('The first, for me alone\n\nThe second, half wri');
  await expect(page.getByRole('radio', { name: 'Only me' })).toBeChecked();
  await writeNextAndLook(page, origin, username);
  await expect(page.getByRole('article')).toHaveText([/Written later/]);
});

test('who chooses another audience meanwhile sends a post that comes back themself', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'wavering');
  await page.clock.install();
  await open(page, `${origin}/write`);
  const { asked, answer } = await holdPosts(page);
  await page.getByLabel(FIELD).fill('For whom?');
  await post(page).click();
  await asked;
  await page.getByRole('radio', { name: 'Only me' }).check();
  answer('abort');
  await expect(page.getByText(NOT_POSTED)).toBeVisible();
  await expect(page.getByText(WAITS)).toHaveCount(0);
  await expect(page.getByLabel(FIELD)).toHaveValue('For whom?');
  await writeNextAndLook(page, origin, username);
  await expect(page.getByRole('article')).toHaveText([/Written later/]);
});

test('what was thrown away after the dialog closed is never posted', async ({ page, privateVrss, complaints }) => {
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

test('a post that comes back after its dialog closed is told, stands in the next field, and waits for nobody', async ({
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
  await writeInDialog(page, 'Begun in the dialog');
  answer('abort');
  await expect(page.getByText('Not posted; your text is kept as a draft.').first()).toBeAttached();
  const both = 'Sent from the list\n\nBegun in the dialog';
  await expect(dialogOf(page).getByLabel(FIELD)).toHaveValue(both);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(FIELD)).toHaveValue(both);
  await writeNextAndLook(page, origin, username);
  await expect(page.getByRole('article')).toHaveText([/Written later/]);
});

test('a dialog that opens while a post is on its way begins empty, and one that closes leaves nothing once it arrived', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'passing');
  await open(page, origin);
  const fromList = await holdPosts(page);
  await page.getByLabel(FIELD).fill('Sent from the list');
  await post(page).click();
  await fromList.asked;
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Write', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByLabel(FIELD)).toBeFocused();
  await expect(dialogOf(page).getByLabel(FIELD)).toHaveValue('');
  fromList.answer('continue');
  await expect(page.getByRole('article').filter({ hasText: 'just now' })).toHaveCount(1);

  await page.unroute('**/api/posts.create');
  const fromDialog = await holdPosts(page);
  await dialogOf(page).getByLabel(FIELD).fill('Sent from the dialog');
  await page.keyboard.press('Control+Enter');
  await fromDialog.asked;
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(FIELD)).toHaveValue('Sent from the dialog');
  fromDialog.answer('continue');
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
    await page.getByRole('link', { name: 'Read it' }).click();
    await expect(page.getByRole('article')).toContainText('On its way');
  });
}

import type { Page } from '@playwright/test';
import { freshName, open, reload, signedIn, tabTo } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Write' });
const railLink = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Write', exact: true });

/** Opens the dialog with the keyboard, from the link in the rail. */
async function openDialog(page: Page): Promise<void> {
  await tabTo(page, railLink(page));
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByLabel(FIELD)).toBeFocused();
}

test('with the keyboard one opens the dialog, leaves it without losing a word, and posts from it into the list', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'desk');
  await open(page, origin);
  await openDialog(page);
  await expect(page).toHaveURL(`${origin}/`);
  await expectAccessible(page);
  const words = `Over the page ${freshName('x')}`;
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(railLink(page)).toBeFocused();
  await expect(page.getByLabel(FIELD)).toHaveValue(words);
  await reload(page);
  await openDialog(page);
  await expect(dialogOf(page).getByLabel(FIELD)).toHaveValue(words);
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('article').filter({ hasText: words })).toHaveCount(1);
  await expect(page.getByLabel(FIELD)).toHaveValue('');
  await expect(railLink(page)).toBeFocused();

  await page.getByLabel(FIELD).fill('And once more from the list');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('article').first()).toContainText('just now');
});

test('away from home a toast leads to the post', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'away');
  await open(page, `${origin}/settings/profile`);
  await openDialog(page);
  await page.keyboard.type('Written elsewhere');
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(`${origin}/settings/profile`);
  await page.getByRole('link', { name: 'View post' }).click();
  await expect(page.getByRole('article')).toContainText('Written elsewhere');
});

test('a post that does not arrive keeps the dialog open, with the reason and the words', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'unlucky');
  await open(page, origin);
  await page.route('**/api/posts.create', (route) => route.abort());
  await openDialog(page);
  await page.keyboard.type('Not yet');
  await page.keyboard.press('Control+Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Not posted. Your text is still here.')).toBeVisible();
  await expect(dialog.getByLabel(FIELD)).toHaveValue('Not yet');
  await page.unroute('**/api/posts.create');
  await dialog.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: 'Not yet' })).toHaveCount(1);
});

test('who is signed out meanwhile leaves the dialog for the sign-in, and finds the text', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 401/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'gone');
  await open(page, `${origin}/settings/profile`);
  await openDialog(page);
  await page.keyboard.type('Half a thought');
  await page.context().clearCookies();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/sign-in\?back=/);
  await expect(dialogOf(page)).toHaveCount(0);
  expect(await page.evaluate<string>('JSON.stringify(localStorage)')).toContain('Half a thought');
});

test('on a phone writing is a page of its own @phone', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'thumb');
  await open(page, origin);
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/write`);
});

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

test('in the dialog one writes long as well, and a short text that grows too long goes on as a long one', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'lengthy');
  await open(page, origin);
  await openDialog(page);
  const dialog = dialogOf(page);
  const words = 'The weir is loud. '.repeat(30).trim();
  await dialog.getByLabel(FIELD).fill(words);
  await dialog.getByRole('button', { name: 'Turn this into a long post' }).click();
  await expect(dialog.getByRole('radio', { name: 'Long' })).toBeChecked();
  await expect(dialog.getByLabel('Text', { exact: true })).toHaveValue(words);
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('At the weir');
  await dialog.getByRole('radio', { name: 'Short' }).check();
  await expect(dialog.getByLabel(FIELD)).toHaveValue('');
  await dialog.getByRole('radio', { name: 'Long' }).check();
  await expect(dialog.getByLabel('Title')).toHaveValue('At the weir');
  await dialog.getByLabel('Text', { exact: true }).fill(`${words}\n\n`.repeat(20));
  await expect(dialog.getByRole('button', { name: 'Post', exact: true })).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText('At the weir');
  await expect(page).toHaveURL(`${origin}/`);
});

test('what completes a name is not cut off by the dialog', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const word = freshName('edge').replaceAll('_', '');
  for (const end of ['a', 'b', 'c', 'd', 'e', 'f']) await signedIn(await anotherCaller(), origin, `${word}${end}`);
  await signedIn(page, origin, 'completing');
  await page.setViewportSize({ width: 1280, height: 480 });
  await open(page, origin);
  await openDialog(page);
  await page.keyboard.type(`One\nTwo\nThree\nFour\nFive\n@${word}`);
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options).toHaveCount(6);
  for (const option of [options.first(), options.last()]) {
    await option.scrollIntoViewIfNeeded();
    const isSeen = await option.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 20, top + height / 2));
    });
    expect(isSeen).toBe(true);
  }
  await options.nth(2).click();
  await expect(dialogOf(page).getByLabel(FIELD)).toHaveValue(/@\w+c_\w+ $/);
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
  const field = page.getByLabel(FIELD);
  await expect(field).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.keyboard.type('A long walk.\n'.repeat(40));
  // What a keyboard leaves of the screen.
  await page.setViewportSize({ width: 390, height: 420 });
  await expect(page.getByRole('button', { name: 'Post', exact: true })).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(`${origin}/`);
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await expect(field).toHaveValue(/^A long walk/);
});

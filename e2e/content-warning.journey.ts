import type { Page } from '@playwright/test';
import { open, signedIn } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

const WORDS = 'It sat on the oar all the way across';

/** Writes a post in German, as it is said, behind a content warning. */
async function writeWarned(page: Page): Promise<void> {
  await page.getByLabel('What do you want to say?').fill(WORDS);
  await page.getByText('Language and content warning').click();
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'German' });
  await page.getByLabel('Content warning').fill('A spider, close up');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

async function expectFolded(page: Page, username: string): Promise<void> {
  const post = page.getByRole('article', { name: `Post by ${username}` }).first();
  await expect(post.getByText('A spider, close up')).toBeVisible();
  await expect(post.getByText(WORDS)).toBeHidden();
  await post.getByText('Show').click();
  await expect(post.getByText(WORDS)).toBeVisible();
  await expect(post.getByText(WORDS)).toHaveAttribute('lang', 'de');
}

test('a post is folded behind its content warning, and both can be corrected @layout', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'warner');
  await open(page, `${origin}/write`);
  await writeWarned(page);
  await expect(page).toHaveURL(`${origin}/`);
  await expectFolded(page, username);
  await expectAccessible(page);

  const address = await page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /ago|now/ })
    .first()
    .getAttribute('href');
  await open(page, `${origin}${address ?? ''}`);
  await expect(page).toHaveTitle(/A spider, close up/);
  await open(page, `${origin}${address ?? ''}/edit`);
  await expect(page.getByLabel('Language', { exact: true })).toHaveValue('de');
  await expect(page.getByLabel('Language', { exact: true }).locator('option').first()).toHaveText(
    'Automatic (English)',
  );
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Automatic (English)' });
  await page.getByLabel('Content warning').fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('article').getByText(WORDS)).toBeVisible();
  await open(page, `${origin}${address ?? ''}`);
  await expect(page.getByRole('article').getByText(WORDS)).toHaveAttribute('lang', 'en');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a post is written and folded all the same', async ({ page, privateVrss }) => {
    const { origin } = privateVrss;
    const username = await signedIn(page, origin, 'plain_warner');
    await page.goto(`${origin}/write`);
    await writeWarned(page);
    await expect(page).toHaveURL(`${origin}/`);
    await expectFolded(page, username);
  });
});

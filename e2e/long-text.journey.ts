import type { Page } from '@playwright/test';
import { freshName, open, reload, signedIn, write } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

const title = (page: Page) => page.getByLabel('Title');
const text = (page: Page) => page.getByLabel('Text', { exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' });

test('a long text is written with marks, a preview and tags, and read as a page @layout', async ({
  page,
  privateVrss,
  isMobile,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'essayist');
  await open(page, `${origin}/write`);
  await page.getByRole('link', { name: 'Long', exact: true }).click();
  await title(page).fill('What the flood left');
  await text(page).click();
  await page.keyboard.type('Forty-one ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('books');
  await page.keyboard.press('End');
  await page.keyboard.type('\n\nWhat was in it');
  await page.getByRole('button', { name: 'Heading', exact: true }).click();
  await expect(text(page)).toHaveValue('Forty-one **books**\n\n# What was in it');
  if (isMobile) await page.getByRole('radio', { name: 'Preview' }).check();
  await expect(preview(page).getByRole('heading', { name: 'What was in it' })).toBeVisible();
  await expect(preview(page).locator('strong')).toHaveText('books');
  await expect(page.getByText('7 words · 1 min read')).toBeVisible();
  await expectAccessible(page);
  if (isMobile) await page.getByRole('radio', { name: 'Write' }).check();
  await page.getByLabel('Tags').fill('Flood, #books');
  await page.getByRole('button', { name: 'Post', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'What the flood left' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'What was in it' })).toBeVisible();
  await expect(page.getByRole('article').locator('strong')).toHaveText('books');
  await page.getByRole('link', { name: '#Flood' }).click();
  await expect(page).toHaveURL(`${origin}/tag/flood`);
  const post = page.getByRole('article', { name: `Post by ${username}` });
  await expect(post.getByRole('link', { name: 'Read more: What the flood left' })).toBeVisible();
  await open(page, `${origin}/write/long`);
  await expect(title(page)).toHaveValue('');
});

test('what is missing is told at its field, and short and long drafts are kept apart @layout', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'scattered');
  await open(page, `${origin}/write`);
  await page.getByLabel('What do you want to say?').fill('A few words');
  await page.getByRole('link', { name: 'Long', exact: true }).click();
  await text(page).fill('Many words');
  await page.getByLabel('Tags').fill('weir C++');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByText('Add a title. It’s what people see first.')).toBeVisible();
  await expect(page.getByText('“C++” can’t be a tag')).toBeVisible();
  await page.getByRole('link', { name: 'Short', exact: true }).click();
  await expect(page.getByLabel('What do you want to say?')).toHaveValue('A few words');
  await reload(page);
  await page.getByRole('link', { name: 'Long', exact: true }).click();
  await expect(text(page)).toHaveValue('Many words');
  await expect(page.getByLabel('Tags')).toHaveValue('weir C++');
});

test('a short text that grows too long becomes a long one, nothing lost @layout', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'growing');
  await open(page, `${origin}/write`);
  const words = 'The weir is loud. '.repeat(30).trim();
  await page.getByLabel('What do you want to say?').fill(words);
  await page.getByRole('radio', { name: 'Followers' }).check();
  await page.getByRole('button', { name: 'Turn this into a long post' }).click();
  await expect(page).toHaveURL(`${origin}/write/long`);
  await expect(text(page)).toHaveValue(words);
  await expect(page.getByRole('radio', { name: 'Followers' })).toBeChecked();
  await page.getByRole('link', { name: 'Short', exact: true }).click();
  await expect(page.getByLabel('What do you want to say?')).toHaveValue('');
});

test('a short text that can’t become a long one without a line stays where it stands, once @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'stranded');
  await open(page, `${origin}/write`);
  const field = page.getByLabel('What do you want to say?');
  const words = 'The weir is loud. '.repeat(30).trim();
  await field.fill(words);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Turn this into a long post' }).click();
  await expect(page.getByText('The server can’t be reached').first()).toBeAttached();
  await expect(field).toHaveValue(words);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Turn this into a long post' }).click();
  await expect(page).toHaveURL(`${origin}/write/long`);
  await expect(text(page)).toHaveValue(words);
});

test('a preview that does not come says so and keeps the last one @layout', async ({
  page,
  privateVrss,
  isMobile,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'unseen');
  await open(page, `${origin}/write/long`);
  await text(page).fill('First _frost_');
  if (isMobile) await page.getByRole('radio', { name: 'Preview' }).check();
  await expect(preview(page).locator('em')).toHaveText('frost');
  await page.route('**/api/posts.renderMarkdown', (route) => route.abort());
  if (isMobile) await page.getByRole('radio', { name: 'Write' }).check();
  await text(page).fill('Second _frost_');
  if (isMobile) await page.getByRole('radio', { name: 'Preview' }).check();
  await expect(preview(page).getByText('The preview is out of date.')).toBeVisible();
  await expect(preview(page)).toContainText('First frost');
});

test('names and tags are completed by the keyboard, and by a finger @layout', async ({
  page,
  anotherCaller,
  privateVrss,
  isMobile,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const word = freshName('mill').replaceAll('_', '');
  const username = await signedIn(writer, origin, word);
  await write(writer, origin, `A first one with #${word}wheel`);
  await signedIn(page, origin, 'completing');
  await open(page, `${origin}/write`);
  const field = page.getByLabel('What do you want to say?');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await field.click();
  await page.keyboard.type(`Thanks @${word}`);
  const option = list.getByRole('option', { name: `@${username}` });
  await expect(option).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
  await expectAccessible(page);
  if (isMobile) await option.click();
  else await page.keyboard.press('Enter');
  await expect(field).toHaveValue(`Thanks @${username} `);
  await expect(list).toHaveCount(0);
  await expect(field).toBeFocused();
  await page.keyboard.type(`for #${word}`);
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('w');
  await expect(list.getByRole('option', { name: `#${word}wheel` })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue(`Thanks @${username} for #${word}wheel `);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  const post = page.getByRole('article').first();
  await expect(post.getByRole('link', { name: `@${username}` })).toHaveAttribute('href', `/@${username}`);
  await post.getByRole('link', { name: `#${word}wheel` }).click();
  await expect(page).toHaveURL(`${origin}/tag/${word}wheel`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

import type { Locator, Page } from '@playwright/test';
import { followButton, freshName, open, PASSWORD, signedIn, write } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

test('with the keyboard alone one signs in, skips to the content, follows, writes and copies a link', async ({
  page,
  context,
  anotherBrowser,
  privateVrss,
  isMobile,
}) => {
  test.skip(isMobile, 'A keyboard belongs to a desk.');
  const { origin } = privateVrss;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const other = await anotherBrowser();
  const username = await signedIn(other, origin, 'typist');
  const { id } = await write(other, origin, 'Reach me with Tab');
  const reader = await anotherBrowser();
  const name = await signedIn(reader, origin, 'keys');

  await open(page, `${origin}/sign-in?back=/@${username}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Username or e-mail')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  const follow = followButton(page, username);
  await expect(follow).toBeVisible();
  await tabTo(page, follow);
  await page.keyboard.press('Space');
  await expect(follow).toHaveText('Following');
  await expect(follow).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: `More for the post by ${username}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The link is copied.').last()).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${origin}/@${username}/${id}`);

  await open(page, `${origin}/write`);
  const field = page.getByLabel('What do you want to say?');
  await tabTo(page, field);
  const words = `Sent with two keys ${freshName('x')}`;
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').first()).toContainText(words);
});

test('single keys move through posts, open them, go places and tell what they do', async ({
  page,
  anotherBrowser,
  privateVrss,
  isMobile,
}) => {
  test.skip(isMobile, 'A keyboard belongs to a desk.');
  const { origin } = privateVrss;
  const writer = await anotherBrowser();
  const username = await signedIn(writer, origin, 'keyed');
  for (let number = 1; number <= 12; number += 1) await write(writer, origin, `Line ${number}\n\n\nof the log`);
  const name = await signedIn(page, origin, 'mover');
  await open(page, `${origin}/@${username}`);
  const post = (number: number) => page.getByRole('article').filter({ hasText: new RegExp(`Line ${number}\\b`) });

  await page.keyboard.press('j');
  await expect(post(12)).toBeFocused();
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('j');
  await expect(post(6)).toBeFocused();
  await expect(post(6)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('k');
  await expect(post(7)).toBeFocused();
  expect((await post(7).boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Post', exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Line 7');

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(`${origin}/@${name}`);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(`${origin}/write`);
  await page.getByLabel('What do you want to say?').fill('');
  await page.keyboard.type('jknog?');
  await expect(page.getByLabel('What do you want to say?')).toHaveValue('jknog?');
  await page.getByLabel('What do you want to say?').fill('');
  await page.getByRole('heading').first().click();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(`${origin}/`);
});

test('a key presses the button that a post marks for it', async ({ page, anotherBrowser, privateVrss, isMobile }) => {
  test.skip(isMobile, 'A keyboard belongs to a desk.');
  const { origin } = privateVrss;
  const writer = await anotherBrowser();
  const username = await signedIn(writer, origin, 'marked');
  await write(writer, origin, 'Below this one');
  await write(writer, origin, 'Above it');
  await signedIn(page, origin, 'presser');
  await open(page, `${origin}/@${username}`);
  await page.evaluate(`for (const post of document.querySelectorAll('article')) {
    post.querySelector('[data-act="like"]')?.remove();
    const button = document.createElement('button');
    button.dataset.act = 'like';
    button.addEventListener('click', () => { button.textContent = 'Pressed'; });
    post.append(button);
  }`);
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Pressed' })).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Pressed' })).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByRole('article').nth(1).getByRole('button', { name: 'Pressed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pressed' })).toHaveCount(1);
});

test('who switches the keys off presses them in vain', async ({ page, privateVrss, isMobile }) => {
  test.skip(isMobile, 'A keyboard belongs to a desk.');
  const { origin } = privateVrss;
  await open(page, `${origin}/settings/appearance`);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck();
  await page.getByRole('heading', { name: 'Appearance' }).click();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await open(page, `${origin}/settings/appearance`);
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click();
  await expect(help).toBeVisible();
});

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

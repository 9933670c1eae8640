import { follow, open, signedIn, write } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

test('single keys move through posts, open them, go places and tell what they do', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
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
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
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
  const field = page.getByRole('dialog', { name: 'Write' }).getByLabel('What do you want to say?');
  await expect(field).toBeFocused();
  await page.keyboard.type('jknog?');
  await expect(field).toHaveValue('jknog?');
  await field.fill('');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(`${origin}/`);
});

test('a key pressed at once after a dialog closes is not lost', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const name = await signedIn(page, origin, 'hasty');
  await open(page, `${origin}/@${name}`);
  await page.keyboard.press('n');
  const field = page.getByRole('dialog', { name: 'Write' }).getByLabel('What do you want to say?');
  await expect(field).toBeFocused();
  await field.evaluate((focused) => {
    focused.closest('dialog')?.close();
    for (const key of ['g', 'h']) focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page).toHaveURL(`${origin}/`);
});

test('the key to write opens a field with its name, also where a post is being changed', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const name = await signedIn(page, origin, 'twofields');
  const { id } = await write(page, origin, 'As it was');
  await open(page, `${origin}/@${name}/${id}/edit`);
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.getByRole('heading', { name: 'Edit post' }).click();
  await page.keyboard.press('n');
  const field = page.getByRole('dialog', { name: 'Write' }).getByRole('textbox', { name: 'What do you want to say?' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
});

test('single keys move through people and open their pages, and the way back leads to the same person', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const name = await signedIn(page, origin, 'listed');
  const followers: string[] = [];
  for (const word of ['earlier', 'later']) {
    const follower = await anotherCaller();
    followers.unshift(await signedIn(follower, origin, word));
    await follow(follower, origin, name);
  }
  await open(page, `${origin}/@${name}/followers`);
  const row = (place: number) => page.getByRole('listitem').filter({ hasText: `@${followers[place] ?? ''}` });
  await page.keyboard.press('j');
  await expect(row(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(row(1)).toBeFocused();
  await page.keyboard.press('o');
  await expect(page).toHaveURL(`${origin}/@${followers[1] ?? ''}`);
  await page.goBack();
  await expect(row(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(row(0)).toBeFocused();
});

test('a key likes the post that has the focus, and no other', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'marked');
  await write(writer, origin, 'Below this one');
  await write(writer, origin, 'Above it');
  await signedIn(page, origin, 'presser');
  await open(page, `${origin}/@${username}`);
  const liked = page.getByRole('article').locator('[data-act="like"][aria-pressed="true"]');
  await page.keyboard.press('l');
  await expect(liked).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Control+l');
  await expect(liked).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByRole('article').nth(1).locator('[data-act="like"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(liked).toHaveCount(1);
});

test('who switches the keys off presses them in vain', async ({ page, privateVrss }) => {
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

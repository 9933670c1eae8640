import { choose, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('what is told over an open dialog can be pressed there, and leaves the dialog open', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'teller');
  await write(page, origin, 'Not for long');
  await open(page, `${origin}/@${username}`);
  await choose(page.getByRole('article'), 'Delete');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Write' });
  await expect(dialog.getByLabel('What do you want to say?')).toBeFocused();
  await expect(dialog.getByRole('status').filter({ hasText: 'deleted' })).toBeAttached();
  await undo.click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('in a low window a dialog scrolls inside, so that a press on its scrollbar is none beside it', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await page.setViewportSize({ width: 640, height: 320 });
  await open(page, `${origin}/settings/appearance`);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  const scrolls = (part: Element) => part.scrollHeight > part.clientHeight;
  expect(await dialog.evaluate(scrolls)).toBe(false);
  expect(await dialog.locator('> *').first().evaluate(scrolls)).toBe(true);
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
});

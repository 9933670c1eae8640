import { call, choose, follow, open, postWith, reload, signedIn, write } from './fixtures/people.ts';
import { expect, expectAccessible, expectNothingSticksOut, test } from './fixtures/test.ts';

/** Notes what moves for any time at all: by style sheets (menus, dialogs, toasts), and by script (what leaves). */
const NOTE_MOTION = `
  window.moved = [];
  addEventListener('animationstart', ({ target, animationName }) => {
    if (parseFloat(getComputedStyle(target).animationDuration) > 0) moved.push(animationName.split('-').at(-1));
  }, true);
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (frames, options) {
    if ((options.duration ?? options) > 0) moved.push('leave');
    return animate.call(this, frames, options);
  };
`;

test('how pages look is chosen signed out too, acts at once, and the server draws it before any script @phone', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await open(page, origin);
  await page.getByRole('link', { name: 'Appearance' }).click();
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'More' }).check();
  await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('group', { name: 'Motion' }).getByRole('radio', { name: 'Reduced' }).check();
  await page.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck();
  const attributes =
    'data-theme="dark" data-contrast="more" data-text-size="largest" data-motion="reduced" data-shortcuts="off"';
  const html = page.locator('html');
  await expect(html).toHaveCSS('font-size', '20px');
  expect(await (await page.request.get(`${origin}/sign-in`)).text()).toContain(`<html lang="en" ${attributes}>`);
  await expectAccessible(page);

  await reload(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Keyboard shortcuts' })).not.toBeChecked();
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Same as device' }).check();
  await expect(html).not.toHaveAttribute('data-theme');
  expect(await (await page.request.get(origin)).text()).toContain('<html lang="en" data-contrast="more"');
});

test('at the largest text every screen holds @layout', async ({ page, anotherCaller, privateVrss, complaints }) => {
  const { origin } = privateVrss;
  complaints.expect(/status of 404/);
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'the_longest_of_all');
  await call(writer, origin, 'users.updateProfile', { displayName: 'W'.repeat(100) });
  const { id } = await write(writer, origin, 'Wasserkraftwerk'.repeat(33));
  await page.context().addCookies([{ name: 'vrss_text_size', value: 'largest', url: origin }]);
  const look = async (path: string) => {
    await open(page, origin + path);
    await expect(page.locator('html')).toHaveCSS('font-size', '20px');
    await expectNothingSticksOut(page);
  };
  const both = ['/', `/@${username}`, `/@${username}/${id}`, '/settings/appearance', '/nothing'];
  for (const path of [...both, '/sign-in', '/sign-up', '/reset']) await look(path);
  await signedIn(page, origin, 'onlooker');
  await follow(page, origin, username);
  for (const path of [...both, '/write', '/settings/profile']) await look(path);
});

for (const reduced of ['system', 'chosen', 'no'] as const) {
  test(`what comes and goes moves unless motion is reduced (${reduced}) @layout`, async ({ page, privateVrss }) => {
    const { origin } = privateVrss;
    if (reduced === 'system') await page.emulateMedia({ reducedMotion: 'reduce' });
    if (reduced === 'chosen') await page.context().addCookies([{ name: 'vrss_motion', value: 'reduced', url: origin }]);
    const username = await signedIn(page, origin, 'calm');
    await write(page, origin, 'Stays');
    await write(page, origin, 'Goes');
    await page.addInitScript(NOTE_MOTION);
    for (const path of ['/', `/@${username}/followers`, `/@${username}`]) {
      await open(page, origin + path);
      await page.mouse.wheel(0, 400);
    }
    await choose(postWith(page, 'Goes'), 'Delete');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(postWith(page, 'Goes')).toHaveCount(0);
    const moved = await page.evaluate<string[]>('window.moved');
    if (reduced === 'no') expect([...new Set(moved)].sort()).toEqual(['arrive', 'leave']);
    else expect(moved).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice is a form', async ({ page, privateVrss }) => {
    await page.goto(`${privateVrss.origin}/settings/appearance`);
    await page.getByRole('radio', { name: 'Light' }).check();
    await page.getByRole('switch', { name: 'Keyboard shortcuts' }).uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('html')).toHaveAttribute('data-shortcuts', 'off');
    await page.goto(privateVrss.origin);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.goto(`${privateVrss.origin}/settings/appearance`);
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Same as device' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
});

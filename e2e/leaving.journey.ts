import { open, PASSWORD, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('after signing out the way back shows nothing of what was somebody’s', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'leaver');
  const words = 'For my eyes and nobody else’s';
  await page.request.post(`${origin}/api/posts.create`, {
    data: { type: 'text_short', content: words, visibility: 'private' },
    headers: { origin },
  });
  await open(page, origin);
  await expect(page.getByText(words)).toBeVisible();
  await page.goto(`${origin}/settings/profile`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Sign in' }).or(page.getByLabel('Password')).first()).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page.getByText('leaver_')).toHaveCount(0);
  }
});

test('signing out in one tab empties the others', async ({ page, privateVrss, context }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'tabs');
  await write(page, origin, 'Seen in two tabs');
  await open(page, `${origin}/settings/trash`);
  const other = await context.newPage();
  await other.goto(`${origin}/settings/profile`);
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in\?back=/);
});

test('a tab acts as nobody but whom it shows', async ({ page, privateVrss, context, anotherBrowser }) => {
  const { origin } = privateVrss;
  const first = await signedIn(page, origin, 'first');
  const elsewhere = await anotherBrowser();
  const second = await signedIn(elsewhere, origin, 'second');
  await open(page, `${origin}/settings/profile`);
  const other = await context.newPage();
  // Signing in over somebody ends their session in this browser, and so in all of its tabs.
  await other.request.post(`${origin}/api/auth.signIn`, {
    data: { identifier: second, password: PASSWORD },
    headers: { origin },
  });
  await expect(page.getByRole('link', { name: 'Profile' }).first()).toHaveAttribute('href', `/@${first}`);
  await open(other, origin);
  await expect(page.getByRole('link', { name: 'Profile' }).first()).toHaveAttribute('href', `/@${second}`);
});

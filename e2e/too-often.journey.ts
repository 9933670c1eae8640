import { startVrss } from '../tools/running-vrss.ts';
import { open } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('who asks for too many pages is told when to come back: in a page, in a form and by a link', async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 429/);
  const vrss = await startVrss({ settings: { LIMIT_READS_PER_ADDRESS: '40/2h' } });
  const told = page.getByText('Too many attempts. Try again in 2 hours.');
  const ask = (path: string) => page.request.get(vrss.origin + path, { headers: { accept: 'text/html' } });
  try {
    await open(page, `${vrss.origin}/sign-in`);
    // A page that asks for no data counts as well.
    await expect.poll(async () => (await ask('/offline')).status(), { intervals: [0] }).toBe(429);
    const { 'retry-after': seconds } = (await ask('/offline')).headers();
    expect(Number(seconds)).toBeGreaterThan(3600);
    expect((await ask('/mark.svg')).status()).toBe(200);

    await page.getByLabel('Username or e-mail').fill('wren');
    await page.getByLabel('Password', { exact: true }).fill('three sharp herons');
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(told).toBeVisible();

    await page
      .getByRole('link', { name: /^Join / })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'This page couldn’t be loaded' })).toBeVisible();
    await expect(told).toBeVisible();

    await page.goto(`${vrss.origin}/design`);
    await expect(page.getByRole('heading', { name: 'This page couldn’t be loaded' })).toBeVisible();
    await expect(told).toBeVisible();
  } finally {
    await vrss.stop();
  }
});

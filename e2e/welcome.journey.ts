import { expect, expectAccessible, expectNothingSticksOut, test } from './fixtures/test.ts';

test('a stranger opens the address and is welcomed @layout', async ({ page, privateVrss }) => {
  const answer = await page.goto(privateVrss.origin);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The installation is called VRSS, which need not be said twice.
  await expect(page.getByText('Runs on')).toHaveCount(0);
  await expectAccessible(page);
  await expectNothingSticksOut(page);
});

test('the welcome page reads well without script', async ({ browser, privateVrss }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(privateVrss.origin);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await context.close();
});

import type { Page } from '@playwright/test';
import { choose, open, postWith, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

/** Holds back what the API answers to this until the test lets it go. */
async function heldBack(page: Page, procedure: string): Promise<() => void> {
  const arrives = Promise.withResolvers<void>();
  await page.route(`**/api/${procedure}`, async (route) => {
    await arrives.promise;
    await route.continue();
  });
  return arrives.resolve;
}

async function goHome(page: Page, origin: string): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(page).toHaveURL(`${origin}/`);
}

/** One stands where home was opened: going on and back leads there again. */
async function expectStillHome(page: Page, origin: string, username: string): Promise<void> {
  await page.getByRole('link', { name: 'Profile' }).first().click();
  await expect(page).toHaveURL(`${origin}/@${username}`);
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/`);
}

test('a change that is answered after its page was left is shown, and moves nobody', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'restless');
  const { id } = await write(page, origin, 'As it was');
  await open(page, `${origin}/@${username}/${id}`);
  await choose(page.getByRole('article'), 'Edit');
  await page.getByLabel('What do you want to say?').fill('As it is');
  const arrive = await heldBack(page, 'posts.update');
  await page.getByRole('button', { name: 'Save' }).click();
  await goHome(page, origin);
  await expect(postWith(page, 'As it was')).toBeVisible();
  arrive();
  await expect(postWith(page, 'As it is')).toBeVisible();
  await expectStillHome(page, origin, username);
});

test('a delete that is answered after its page was left can be undone, and moves nobody', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'impatient');
  await write(page, origin, 'Soon gone');
  await open(page, `${origin}/@${username}`);
  await page.getByRole('link', { name: /ago|now/ }).click();
  await expect(page.getByRole('heading', { name: 'Post', exact: true })).toBeVisible();
  const arrive = await heldBack(page, 'posts.delete');
  await choose(page.getByRole('article'), 'Delete');
  await goHome(page, origin);
  arrive();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await expect(postWith(page, 'Soon gone')).toHaveCount(0);
  await expect(page).toHaveURL(`${origin}/`);
  await undo.click();
  await expect(postWith(page, 'Soon gone')).toBeVisible();
  await expectStillHome(page, origin, username);
});

test('a post that was opened first and is deleted later leads to its author, never out of the site', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'direct');
  await write(page, origin, 'Stays');
  const { id } = await write(page, origin, 'Goes');
  await open(page, `${origin}/@${username}/${id}`);
  await page.getByRole('article').getByRole('link', { name: username }).last().click();
  await expect(page).toHaveURL(`${origin}/@${username}`);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Post', exact: true })).toBeVisible();
  await choose(page.getByRole('article'), 'Delete');
  await expect(page).toHaveURL(`${origin}/@${username}`);
  await expect(postWith(page, 'Stays')).toBeVisible();
  await expect(postWith(page, 'Goes')).toHaveCount(0);
});

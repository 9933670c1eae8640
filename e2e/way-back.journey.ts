import type { Page } from '@playwright/test';
import { choose, follow, joinAnew, menuOf, open, postWith, signedIn, untilItRuns, write } from './fixtures/people.ts';
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
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
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
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
  await choose(page.getByRole('article'), 'Delete');
  await expect(page).toHaveURL(`${origin}/@${username}`);
  await expect(postWith(page, 'Stays')).toBeVisible();
  await expect(postWith(page, 'Goes')).toHaveCount(0);
});

test('who was blocked and what was deleted stay away when one comes back from elsewhere', async ({
  page,
  privateVrss,
  anotherCaller,
}) => {
  const { origin } = privateVrss;
  const other = await anotherCaller();
  const blocked = await signedIn(other, origin, 'noisy');
  await write(other, origin, 'Words of the blocked');
  await signedIn(page, origin, 'blocker');
  await follow(page, origin, blocked);
  await write(page, origin, 'Stays');
  await write(page, origin, 'Goes');
  await open(page, origin);
  const posts = page.getByRole('article');
  await expect(posts).toHaveCount(3);
  await choose(postWith(page, 'Words of the blocked'), `Block @${blocked}`);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Block @${blocked}` })
    .click();
  await expect(page.getByText(`You blocked @${blocked}.`).last()).toBeVisible();
  await choose(postWith(page, 'Goes'), 'Delete');
  await expect(page.getByText('The post is deleted.').last()).toBeVisible();
  await page.goto(`${origin}/api/docs`);
  await write(page, origin, 'Since then');
  await page.goBack();
  await untilItRuns(page);
  // The list is the one that was left, not the one that the server has just told.
  await expect(postWith(page, 'Since then')).toHaveCount(0);
  await expect(posts).toHaveCount(1);
  await expect(posts).toContainText('Stays');
});

test('a follower who was blocked stays away when one comes back to the list from elsewhere @phone', async ({
  page,
  privateVrss,
  anotherBrowser,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'followed');
  const other = await anotherBrowser();
  const follower = async (word: string) => {
    const name = await joinAnew(other, origin, word);
    await follow(other, origin, username);
    return name;
  };
  const stays = await follower('stays');
  const blocked = await follower('blocked');
  await open(page, `${origin}/@${username}/followers`);
  const rows = page.getByRole('list', { name: `Who follows ${username}` }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await menuOf(page, blocked).click();
  await page.getByRole('menuitem', { name: `Block @${blocked}` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Block @${blocked}` })
    .click();
  await expect(page.getByText(`You blocked @${blocked}.`).last()).toBeVisible();
  await page.goto(`${origin}/api/docs`);
  const since = await follower('since');
  await page.goBack();
  await untilItRuns(page);
  await expect(rows.filter({ hasText: `@${since}` })).toHaveCount(0);
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(`@${stays}`);
});

import type { Page } from '@playwright/test';
import { block, follow, followButton, menuOf, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const NOTHING_THERE = 'Page not found';

test('who is blocked and who blocked find nothing of each other, until it is ended', async ({
  page,
  anotherBrowser,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  const { origin } = privateVrss;
  const star = await signedIn(await anotherCaller(), origin, 'between');
  const other = await anotherBrowser();
  const blocked = await signedIn(other, origin, 'unwanted');
  const { id } = await write(other, origin, 'Said by the unwanted');
  const blocker = await signedIn(page, origin, 'peaceful');
  for (const [who, whom] of [
    [page, star],
    [other, star],
    [page, blocked],
    [other, blocker],
  ] as const)
    await follow(who, origin, whom);
  await expectFound(page, origin, { star, name: blocked, path: `/@${blocked}/${id}` });

  await open(page, `${origin}/@${blocked}`);
  await menuOf(page, blocked).click();
  await page.getByRole('menuitem', { name: `Block @${blocked}` }).click();
  await expect(page.getByRole('dialog')).toContainText('You won’t see each other anywhere here');
  await page.getByRole('button', { name: 'Don’t block' }).click();
  await expect(menuOf(page, blocked)).toBeFocused();
  await menuOf(page, blocked).click();
  await page.getByRole('menuitem', { name: `Block @${blocked}` }).click();
  await page.getByRole('button', { name: `Block @${blocked}` }).click();
  await expect(page).toHaveURL(`${origin}/`);
  await expect(page.getByText('Said by the unwanted')).toHaveCount(0);

  await page.getByRole('link', { name: 'See blocked people' }).click();
  await expect(page).toHaveURL(`${origin}/settings/blocked`);
  await expect(page.getByRole('listitem').filter({ hasText: `@${blocked}` })).toContainText('just now');
  await expectAbsent(page, origin, { star, name: blocked, path: `/@${blocked}/${id}` });
  await expectAbsent(other, origin, { star, name: blocker, path: `/@${blocker}` });

  await open(page, `${origin}/settings/blocked`);
  const ended = page.waitForResponse('**/api/socialGraph.unblock');
  await page.getByRole('button', { name: `Unblock ${blocked}` }).click();
  await expect(page.getByRole('heading', { name: 'You haven’t blocked anyone' })).toBeVisible();
  await ended;
  await open(page, `${origin}/@${blocked}`);
  await expect(followButton(page, blocked)).toHaveText('Follow');
  await open(other, `${origin}/@${blocker}`);
  await expect(followButton(other, blocker)).toHaveText('Follow');
});

test('blocking from a post takes everything of its author away at once', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const other = await anotherCaller();
  const noisy = await signedIn(other, origin, 'noisy');
  await write(other, origin, 'Once');
  await write(other, origin, 'Twice');
  await signedIn(page, origin, 'reader');
  await follow(page, origin, noisy);
  await write(page, origin, 'My own');
  await open(page, origin);
  const posts = page.getByRole('article');
  await expect(posts).toHaveCount(3);
  await page.route('**/api/socialGraph.block', (route) => route.abort());
  await blockFromPost(page, noisy);
  await expect(page.getByText(`@${noisy} wasn’t blocked.`).last()).toBeVisible();
  await expect(posts).toHaveCount(3);
  await page.unroute('**/api/socialGraph.block');
  await blockFromPost(page, noisy);
  await expect(posts).toHaveCount(1);
  await expect(posts).toContainText('My own');
  await expect(page.getByText(`You blocked @${noisy}.`).last()).toBeVisible();
});

test('one’s own posts offer no blocking, and nobody signed out is offered it @phone', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'self');
  await write(page, origin, 'Mine');
  for (const reader of [page, await anotherBrowser()]) {
    await open(reader, `${origin}/@${username}`);
    await reader.getByRole('button', { name: `More options for ${username}’s post` }).click();
    await expect(reader.getByRole('menuitem', { name: 'Copy link' })).toBeVisible();
    await expect(reader.getByRole('menuitem', { name: /Block/ })).toHaveCount(0);
    await expect(menuOf(reader, username)).toHaveCount(0);
  }
});

test('an unblocking that does not arrive goes back; one that was too quick is undone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const other = await signedIn(await anotherCaller(), origin, 'shut');
  await signedIn(page, origin, 'strict');
  await block(page, origin, other);
  await open(page, `${origin}/settings/blocked`);
  const row = page.getByRole('listitem').filter({ hasText: `@${other}` });
  await page.route('**/api/socialGraph.unblock', (route) => route.abort());
  await page.getByRole('button', { name: `Unblock ${other}` }).click();
  await expect(page.getByText(`@${other} is still blocked.`).last()).toBeVisible();
  await expect(row).toBeVisible();
  await page.unroute('**/api/socialGraph.unblock');
  await page.getByRole('button', { name: `Unblock ${other}` }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Block again' }).click();
  await expect(row).toBeVisible();
  await page.reload();
  await expect(row).toBeVisible();
});

interface Traces {
  /** Somebody whom both follow. */
  readonly star: string;
  readonly name: string;
  /** Where something of theirs is. */
  readonly path: string;
}

async function expectFound(page: Page, origin: string, { star, name, path }: Traces): Promise<void> {
  expect((await page.goto(origin + path))?.status()).toBe(200);
  await open(page, `${origin}/@${star}/followers?search=${name}`);
  await expect(page.getByRole('listitem').filter({ hasText: `@${name}` })).toBeVisible();
  await open(page, origin);
  await expect(page.getByRole('article', { name: `Post by ${name}` })).toBeVisible();
}

async function expectAbsent(page: Page, origin: string, { star, name, path }: Traces): Promise<void> {
  for (const address of [path, `/@${name}`, `/@${name}/followers`, `/@${name}/actions`]) {
    expect((await page.goto(origin + address))?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { name: NOTHING_THERE })).toBeVisible();
  }
  await open(page, `${origin}/@${star}/followers`);
  await expect(page.getByRole('list', { name: `Followers of ${star}` }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText(`@${name}`)).toHaveCount(0);
  await open(page, `${origin}/@${star}/followers?search=${name}`);
  await expect(page.getByRole('heading', { name: /^No results for/ })).toBeVisible();
  await open(page, origin);
  await expect(page.getByRole('article', { name: `Post by ${name}` })).toHaveCount(0);
}

async function blockFromPost(page: Page, username: string): Promise<void> {
  await page
    .getByRole('button', { name: `More options for ${username}’s post` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: `Block @${username}` }).click();
  await page.getByRole('button', { name: `Block @${username}` }).click();
}

import type { Page } from '@playwright/test';
import {
  type Caller,
  befriend,
  call,
  follow,
  followButton,
  menuOf,
  open,
  reload,
  signedIn,
  write,
} from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('one follows and asks, the other follows back: they are friends until one of them ends it @phone', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const asker = await signedIn(page, origin, 'asker');
  const other = await anotherBrowser();
  const asked = await signedIn(other, origin, 'asked');

  await open(page, `${origin}/@${asked}`);
  await followButton(page, asked).click();
  const asks = page.getByRole('button', { name: 'Ask to be friends' });
  await expect(asks).toBeVisible();
  const sent = page.waitForResponse('**/api/socialGraph.follow');
  await asks.click();
  await sent;
  await expect(page.getByText(`You asked ${asked} to be friends`)).toBeVisible();

  await open(other, `${origin}/@${asked}/followers`);
  const row = other.getByRole('listitem').filter({ hasText: `@${asker}` });
  await expect(row).toContainText('Asks to be friends');
  const answered = other.waitForResponse('**/api/socialGraph.follow');
  await row.getByRole('button', { name: `Follow back ${asker}` }).click();
  await answered;
  await expect(row).toContainText('Friends');

  await open(page, `${origin}/@${asked}`);
  await expect(page.getByText('Friends', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '1 friend' }).click();
  await expect(page).toHaveURL(`${origin}/@${asked}/friends`);
  await expect(page.getByRole('listitem').filter({ hasText: `@${asker}` })).toContainText('You');

  await menuOf(row, asker).click();
  await other.getByRole('menuitem', { name: 'Remove follower' }).click();
  await expect(other.getByRole('dialog')).toContainText('You’ll no longer be friends.');
  await other.getByRole('button', { name: 'Remove follower' }).click();
  await expect(other.getByText(`${asker} no longer follows you.`).last()).toBeVisible();
  await expect(row).toHaveCount(0);
  await open(page, `${origin}/@${asked}`);
  await expect(followButton(page, asked)).toHaveText('Follow back');
});

test('asking is taken back by unfollowing @phone', async ({ page, anotherBrowser, privateVrss }) => {
  const { origin } = privateVrss;
  const other = await anotherBrowser();
  const asked = await signedIn(other, origin, 'wanted');
  const asker = await signedIn(page, origin, 'undecided');
  await open(page, `${origin}/@${asked}`);
  await menuOf(page, asked).click();
  const asks = page.waitForResponse('**/api/socialGraph.follow');
  await page.getByRole('menuitem', { name: 'Follow and ask to be friends' }).click();
  await asks;
  await expect(page.getByText(`You asked ${asked} to be friends`)).toBeVisible();
  const unfollowed = page.waitForResponse('**/api/socialGraph.unfollow');
  await followButton(page, asked).click();
  await unfollowed;
  await expect(page.getByText(`You asked ${asked} to be friends`)).toHaveCount(0);
  await open(other, `${origin}/@${asked}/followers`);
  await expect(other.getByRole('heading', { name: 'You have no followers yet' })).toBeVisible();
  await expect(other.getByText(asker)).toHaveCount(0);
});

test('a friendship that one press ended is there again after Undo', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const reader = { page, username: await signedIn(page, origin, 'clumsy') };
  const friend = { page: await anotherCaller(), username: '' };
  friend.username = await signedIn(friend.page, origin, 'dear');
  await befriend(origin, reader, friend);
  await open(page, `${origin}/@${friend.username}`);
  const button = followButton(page, friend.username);
  await button.click();
  await expect(page.getByText('You no longer follow').last()).toBeVisible();
  await expect(button).toHaveText('Follow back');
  const followed = page.waitForResponse('**/api/socialGraph.follow');
  await page.getByRole('button', { name: 'Undo' }).click();
  await followed;
  await expect(page.getByText('Friends', { exact: true })).toBeVisible();
  await reload(page);
  await expect(page.getByText('Friends', { exact: true })).toBeVisible();
  await expect(button).toHaveText('Following');
});

test('a follower whose removal does not arrive stays, and one is told @phone', async ({
  page,
  anotherBrowser,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'popular');
  const follower = await anotherBrowser();
  const name = await signedIn(follower, origin, 'loyal');
  await follow(follower, origin, username);
  await open(page, `${origin}/@${username}/followers`);
  await page.route('**/api/socialGraph.removeFollower', (route) => route.abort());
  await menuOf(page, name).click();
  await page.getByRole('menuitem', { name: 'Remove follower' }).click();
  await page.getByRole('button', { name: 'Remove follower' }).click();
  await expect(page.getByText(`${name} still follows you.`).last()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: `@${name}` })).toBeVisible();
});

test('who follows a person and is followed by the reader stands on that person’s page @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const star = await signedIn(await anotherCaller(), origin, 'star');
  const known = await anotherCaller();
  const name = await signedIn(known, origin, 'known');
  await follow(known, origin, star);
  await signedIn(page, origin, 'reader');
  await follow(page, origin, name);
  await open(page, `${origin}/@${star}`);
  await page.getByRole('link', { name: `Followed by ${name}` }).click();
  await expect(page).toHaveURL(`${origin}/@${star}/mutual`);
  await expect(page.getByRole('listitem').filter({ hasText: `@${name}` })).toBeVisible();
});

test('a list grows as one scrolls, is searched as one types, and is found again @layout', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  test.slow();
  const { origin } = privateVrss;
  const star = await signedIn(page, origin, 'crowded');
  await followers(await anotherBrowser(), origin, star, 24);
  await open(page, `${origin}/@${star}/followers`);
  const rows = page.getByRole('list', { name: `Followers of ${star}` }).getByRole('listitem');
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await expect(rows).toHaveCount(24);
  await expect(page.getByText('That’s everyone.')).toBeVisible();
  await rows.last().getByRole('link').last().click();
  await expect(page.getByRole('heading', { name: 'No posts yet' })).toBeVisible();
  await page.goBack();
  await expect(rows.last()).toBeInViewport();
  await expect(rows).toHaveCount(24);

  const field = page.getByRole('searchbox', { name: 'Search this list' });
  await field.fill('seventh_');
  await expect(rows).toHaveCount(1);
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\?search=seventh_$/);
  await field.fill('nobody_is_called_so');
  await expect(page.getByRole('heading', { name: /^No results for/ })).toBeVisible();
  await page.getByRole('link', { name: 'Clear search' }).click();
  await expect(rows.nth(19)).toBeVisible();
  await expect(field).toHaveValue('');
});

test('who likes a post is listed, and followed from there @phone', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'liked');
  const { id } = await write(writer, origin, 'Worth a like');
  const fan = await anotherCaller();
  const name = await signedIn(fan, origin, 'fan');
  await signedIn(page, origin, 'curious');
  await open(page, `${origin}/@${username}/${id}/likes`);
  await expect(page.getByRole('heading', { name: 'No likes yet' })).toBeVisible();
  await call(fan, origin, 'interactions.like', { postId: id });
  await open(page, `${origin}/@${username.toUpperCase()}/${id}/likes`);
  await expect(page).toHaveURL(`${origin}/@${username}/${id}/likes`);
  const followed = page.waitForResponse('**/api/socialGraph.follow');
  await followButton(page, name).click();
  await followed;
  await open(page, `${origin}/@${name}`);
  await expect(followButton(page, name)).toHaveText('Following');
});

test('friends of friends are suggested with the reason, and who is left out stays away @layout', async ({
  page,
  anotherCaller,
  privateVrss,
  isMobile,
}) => {
  const { origin } = privateVrss;
  const { friend, first, second } = await circle(page, anotherCaller, origin);
  await open(page, `${origin}/people`);
  const rows = page.getByRole('list', { name: 'People you may know' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: first })).toContainText(`Friends with ${friend}`);
  const dismissed = page.waitForResponse('**/api/socialGraph.dismissSuggestion');
  await page.getByRole('button', { name: `Don’t suggest ${first}` }).click();
  await expect(rows).toHaveCount(1);
  await dismissed;
  await reload(page);
  await expect(rows).toHaveCount(1);
  const followed = page.waitForResponse('**/api/socialGraph.follow');
  await followButton(page, second).click();
  await followed;
  await open(page, `${origin}/people`);
  await expect(page.getByRole('heading', { name: 'No suggestions right now' })).toBeVisible();
  await open(page, origin);
  await expect(page.getByRole('heading', { name: 'People you may know' })).toHaveCount(0);
  if (isMobile) return;
  await write(page, origin, 'No longer empty');
  await open(page, origin);
  await expect(page.getByText('Once you have friends here, their friends appear here.')).toBeVisible();
});

test('an empty home and the space beside a filled one suggest people @layout', async ({
  page,
  anotherCaller,
  privateVrss,
  isMobile,
}) => {
  const { origin } = privateVrss;
  const { first, second } = await circle(page, anotherCaller, origin);
  await open(page, origin);
  await followButton(page, first).click();
  await expect(page.getByRole('button', { name: 'Read posts from the person you follow' })).toBeVisible();
  await write(page, origin, 'Here I am');
  await open(page, origin);
  await expect(page.getByRole('button', { name: `Don’t suggest ${second}` })).toHaveCount(isMobile ? 0 : 1);
});

test('a suggestion that cannot be left out comes back, and one is told @phone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const { first } = await circle(page, anotherCaller, origin);
  await open(page, `${origin}/people`);
  await page.route('**/api/socialGraph.dismissSuggestion', (route) => route.abort());
  await page.getByRole('button', { name: `Don’t suggest ${first}` }).click();
  await expect(page.getByText(`${first} is still suggested.`).last()).toBeVisible();
  await expect(page.getByRole('button', { name: `Don’t suggest ${first}` })).toBeVisible();
});

/** Two people whom the reader may know: both are friends of the reader's friend. */
async function circle(page: Page, anotherCaller: () => Promise<Caller>, origin: string) {
  const reader = { page, username: await signedIn(page, origin, 'reader') };
  const join = async (word: string) => {
    const caller = await anotherCaller();
    return { page: caller, username: await signedIn(caller, origin, word) };
  };
  const [friend, first, second] = [await join('between'), await join('first'), await join('second')];
  await befriend(origin, reader, friend);
  await befriend(origin, friend, first);
  await befriend(origin, friend, second);
  return { friend: friend.username, first: first.username, second: second.username };
}

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** So many people who follow somebody, of whom one is the seventh. */
async function followers(page: Page, origin: string, username: string, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await page.context().clearCookies();
    await signedIn(page, origin, NUMBERS[number] ?? 'further');
    await follow(page, origin, username);
  }
}

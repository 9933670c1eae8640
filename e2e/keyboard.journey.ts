import { confirm } from './fixtures/keys.ts';
import {
  follow as followByApi,
  followButton,
  freshName,
  menuOf,
  open,
  PASSWORD,
  signedIn,
  tabTo,
  write,
} from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('with the keyboard alone one signs in, skips to the content, follows, writes and copies a link', async ({
  page,
  context,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const other = await anotherCaller();
  const username = await signedIn(other, origin, 'typist');
  const { id } = await write(other, origin, 'Reach me with Tab');
  const reader = await anotherCaller();
  const name = await signedIn(reader, origin, 'keys');

  await open(page, `${origin}/sign-in?back=/@${username}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Username or e-mail')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  const follow = followButton(page, username);
  await expect(follow).toBeVisible();
  await tabTo(page, follow);
  await page.keyboard.press('Space');
  await expect(follow).toHaveText('Following');
  await expect(follow).toBeFocused();

  const more = page.getByRole('button', { name: `More options for ${username}’s post` });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied.').last()).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${origin}/@${username}/${id}`);

  await open(page, `${origin}/write`);
  const field = page.getByLabel('What do you want to say?');
  await tabTo(page, field);
  const words = `Sent with two keys ${freshName('x')}`;
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article').first()).toContainText(words);
});

test('with the keyboard alone one asks to be friends, removes a follower and blocks', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const other = await anotherBrowser();
  const asked = await signedIn(other, origin, 'asked');
  const username = await signedIn(page, origin, 'keys');

  await open(page, `${origin}/@${asked}`);
  await tabTo(page, menuOf(page, asked));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Follow and ask to be friends' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`You asked ${asked} to be friends`)).toBeVisible();
  await expect(menuOf(page, asked)).toBeFocused();

  await followByApi(other, origin, username);
  await open(page, `${origin}/@${username}`);
  await tabTo(page, page.getByRole('link', { name: '1 follower' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin}/@${username}/followers`);
  await tabTo(page, menuOf(page, asked));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: `Mute @${asked}` })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Remove follower' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep follower' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You have no followers yet' })).toBeVisible();

  await open(page, `${origin}/@${asked}`);
  await tabTo(page, menuOf(page, asked));
  await page.keyboard.press('ArrowUp');
  const blocking = page.getByRole('menuitem', { name: `Block @${asked}` });
  await expect(blocking).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Don’t block' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menuOf(page, asked)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(blocking).toBeFocused();
  await page.keyboard.press('Enter');
  await confirm(page);
  await expect(page).toHaveURL(`${origin}/`);
});

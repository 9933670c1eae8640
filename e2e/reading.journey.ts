import { follow, followButton, freshName, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const HOME = /Posts from people I follow/;

for (const kind of ['private', 'public'] as const) {
  test(`on a ${kind} installation one writes, another follows and reads it at home`, async ({
    page,
    anotherBrowser,
    privateVrss,
    publicVrss,
  }) => {
    const vrss = kind === 'private' ? privateVrss : publicVrss;
    const mail = kind === 'private' ? undefined : publicVrss.mail;
    const writer = await anotherBrowser();
    const username = await signedIn(writer, vrss.origin, 'writer', mail);
    await open(writer, `${vrss.origin}/write`);
    const words = `First frost above the weir ${freshName('x')}`;
    await writer.getByLabel('What do you want to say?').fill(words);
    await writer.getByRole('button', { name: 'Post' }).click();
    await expect(writer.getByRole('heading', { name: HOME })).toBeVisible();
    await expect(writer.getByText(words)).toBeVisible();

    await signedIn(page, vrss.origin, 'reader', mail);
    await open(page, `${vrss.origin}/@${username}`);
    const followed = page.waitForResponse('**/api/socialGraph.follow');
    await followButton(page, username).click();
    await expect(followButton(page, username)).toHaveText('Following');
    await followed;
    await expect(page.getByText('1 follower')).toBeVisible();
    await open(page, vrss.origin);
    await expect(page.getByRole('article', { name: `Post by ${username}` })).toContainText(words);
    await expect(page.getByText('You have read it all.')).toBeVisible();
  });
}

test('an empty home offers people, and following one brings their posts @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const writer = await anotherCaller();
  const username = await signedIn(writer, privateVrss.origin, 'lively');
  await write(writer, privateVrss.origin, 'Doors at eight, bring a cup.');
  await signedIn(page, privateVrss.origin, 'new');
  await open(page, privateVrss.origin);
  await expect(page.getByRole('heading', { name: 'Nobody you follow has written yet' })).toBeVisible();
  await followButton(page, username).click();
  await page.getByRole('button', { name: 'Read the person you follow' }).click();
  await expect(page.getByText('You have read it all.')).toBeVisible();
  await expect(page.getByRole('article', { name: `Post by ${username}` })).toBeVisible();
});

test('new posts wait behind a button and never move what is read @layout', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'frequent');
  await write(writer, origin, 'The first of all');
  await signedIn(page, origin, 'patient');
  await follow(page, origin, username);
  await page.clock.install();
  await open(page, origin);
  await expect(page.getByText('The first of all')).toBeVisible();
  await write(writer, origin, 'The second');
  await write(writer, origin, 'The third');
  await page.clock.fastForward(31_000);
  const button = page.getByRole('button', { name: '2 new posts' });
  await expect(button).toBeVisible();
  await expect(page.getByText('The third')).toHaveCount(0);
  await button.click();
  await expect(page.getByRole('article').first()).toContainText('The third');
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('scrolling brings older posts, and going back finds the place @layout', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'prolific');
  for (let number = 1; number <= 45; number += 1) await write(writer, origin, `Page ${number} of the log`);
  await signedIn(page, origin, 'thorough');
  await follow(page, origin, username);
  await open(page, origin);
  const old = page.getByText('Page 3 of the log', { exact: true });
  while ((await old.count()) === 0) {
    await page.mouse.wheel(0, 4_000);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  }
  await old.scrollIntoViewIfNeeded();
  await expect(page.getByRole('article')).toHaveCount(45);
  const link = page
    .getByRole('article')
    .filter({ has: old })
    .getByRole('link', { name: /ago|now/ });
  // What scrolls for the press, so that nothing covers the link, scrolls before the place is noted.
  await link.click({ trial: true });
  const before = await page.evaluate<number>('Math.round(scrollY)');
  await link.click();
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: HOME })).toBeAttached();
  await expect(old).toBeInViewport();
  expect(Math.abs((await page.evaluate<number>('Math.round(scrollY)')) - before)).toBeLessThan(3);
  await expect(page.getByRole('article')).toHaveCount(45);
  await write(writer, origin, 'Since you were away');
  await page.reload();
  await expect(page.getByText('Since you were away')).toHaveCount(1);
});

test('older posts that do not come say so and can be asked for again @phone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  const { origin } = privateVrss;
  complaints.expect(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'halted');
  for (let number = 1; number <= 22; number += 1) await write(writer, origin, `Entry ${number}`);
  await signedIn(page, origin, 'cut');
  await follow(page, origin, username);
  await page.route('**/api/feeds.following?*', (route) => route.abort());
  await open(page, origin);
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await expect(page.getByRole('alert')).toContainText('The older posts did not come.');
  await page.unroute('**/api/feeds.following?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Entry 1', { exact: true })).toBeVisible();
});

test('a follow that is refused goes back and says why @phone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  const { origin } = privateVrss;
  complaints.expect(/ERR_FAILED/);
  const username = await signedIn(await anotherCaller(), origin, 'distant');
  await signedIn(page, origin, 'eager');
  await open(page, `${origin}/@${username}`);
  await page.route('**/api/socialGraph.follow', (route) => route.abort());
  const button = followButton(page, username);
  await button.click();
  await expect(page.getByText(`You do not follow ${username} yet.`).last()).toBeVisible();
  await expect(button).toHaveText('Follow');
  await expect(page.getByText('0 followers')).toBeVisible();
});

test('names in another case lead to their own address; what is not there looks alike', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  const { origin } = privateVrss;
  complaints.expect(/status of 404/);
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'Case');
  const { id } = await write(writer, origin, 'Only once');
  await open(page, `${origin}/@${username.toUpperCase()}/${id}`);
  await expect(page).toHaveURL(`${origin}/@${username}/${id}`);
  await open(page, `${origin}/@${username.toLowerCase()}`);
  await expect(page).toHaveURL(`${origin}/@${username}`);
  for (const path of [`/@${freshName('no')}`, `/@${username}/999999999`, `/@${username}/x`, '/@a-b', '/nothing']) {
    const answer = await page.goto(origin + path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  }
});

test('without a line one stays where one is, is told so, and goes on when it is back @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  await signedIn(page, privateVrss.origin, 'tunnel');
  await open(page, privateVrss.origin);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByText('The server can’t be reached.').last()).toBeVisible();
  await expect(page.getByRole('heading', { name: HOME })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /^tunnel/ })).toBeVisible();
});

test('a page whose data does not come says so and can be tried again @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  await signedIn(page, privateVrss.origin, 'silent');
  await open(page, privateVrss.origin);
  await page.route('**/__data.json*', (route) => route.abort());
  await page.getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByRole('heading', { name: 'The server can’t be reached' })).toBeVisible();
  await page.unroute('**/__data.json*');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /^silent/ })).toBeVisible();
});

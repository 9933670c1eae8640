import {
  addressOf,
  befriend,
  follow,
  followButton,
  freshName,
  PASSWORD,
  postWith,
  signedIn,
  write,
  writeLong,
} from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test.use({ javaScriptEnabled: false });

test('without script one joins, follows, writes, reads and signs out', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 400/);
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'plain');
  for (let number = 1; number <= 22; number += 1) await write(writer, origin, `Entry ${number}`);
  const reader = freshName('reader');
  await page.goto(`${origin}/sign-up`);
  await page.getByLabel('Username').fill(reader);
  await page.getByLabel('E-mail').fill(addressOf(reader));
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByText('Please check the following')).toBeVisible();
  await expect(page.getByLabel('Username')).toHaveValue(reader);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page).toHaveURL(`${origin}/`);

  await page.goto(`${origin}/@${username}`);
  await followButton(page, username).click();
  await expect(followButton(page, username)).toHaveText('Following');
  await page.goto(`${origin}/write`);
  await page.getByLabel('What do you want to say?').fill('Written with nothing but a form');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page).toHaveURL(`${origin}/`);
  await expect(page.getByRole('article').first()).toContainText('Written with nothing but a form');
  await page.getByRole('link', { name: 'Older posts' }).click();
  await expect(page.getByText('Entry 1', { exact: true })).toBeVisible();
  await page.goto(`${origin}/settings/profile`);
  await page.getByLabel('Display name').fill('A plain reader');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});

test('without script a form that was sent, stopped and changed says that both are posts', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 409/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'hasty');
  await page.goto(`${origin}/write`);
  const field = page.getByLabel('What do you want to say?');
  await field.fill('First frost');
  const stopped = Promise.withResolvers<void>();
  await page.route('**/write', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort('aborted');
    stopped.resolve();
  });
  await page.getByRole('button', { name: 'Post' }).click();
  await stopped.promise;
  await page.unroute('**/write');
  await field.fill('First frost above the weir');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('An earlier version was already posted.')).toBeVisible();
  await expect(field).toHaveValue('First frost above the weir');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article').first()).toContainText('First frost above the weir');
  await page.goto(`${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('without script a like leads back to its post in the list', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'reader');
  const first = await write(page, origin, 'Far down');
  for (let number = 1; number <= 21; number += 1) await write(page, origin, `Entry ${number}`);
  await page.goto(origin);
  await page.getByRole('link', { name: 'Older posts' }).click();
  const list = page.url();
  expect(list).toContain('?cursor=');
  await postWith(page, 'Far down').getByRole('button', { name: /^Like/ }).click();
  await expect(page).toHaveURL(`${list}#post-${first.id}`);
  await expect(postWith(page, 'Far down').getByRole('link', { name: '1 like' })).toBeInViewport();
});

test('without script one searches lists, asks, removes, blocks and leaves people out', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  test.slow();
  const { origin } = privateVrss;
  const reader = { page, username: await signedIn(page, origin, 'plain') };
  const crowd = await anotherBrowser();
  for (let number = 1; number <= 21; number += 1) {
    await crowd.context().clearCookies();
    await signedIn(crowd, origin, number === 1 ? 'earliest' : 'further');
    await follow(crowd, origin, reader.username);
  }
  await page.goto(`${origin}/@${reader.username}/followers`);
  await page.getByRole('link', { name: 'More people' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '@earliest_' })).toBeVisible();
  await page.getByRole('searchbox').fill('earliest');
  await page.getByRole('button', { name: 'Search' }).click();
  const row = page.getByRole('listitem').filter({ hasText: '@earliest_' });
  await expect(page.getByRole('list', { name: /^Followers of/ }).getByRole('listitem')).toHaveCount(1);
  await row.getByRole('button', { name: /^Follow back/ }).click();
  await expect(page).toHaveURL(/\/followers\?search=earliest$/);
  await expect(row).toContainText('Friends');
  await row.getByRole('link', { name: /^More options for/ }).click();
  await page.getByRole('button', { name: 'Remove follower' }).click();
  await expect(page.getByRole('button', { name: 'Remove follower' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ask to be friends' }).click();
  await expect(page.getByText(/^You asked earliest_\w+ to be friends/)).toBeVisible();
  await page.getByRole('button', { name: /^Block/ }).click();
  await expect(page).toHaveURL(`${origin}/settings/blocked`);
  await page.getByRole('button', { name: /^Unblock earliest_/ }).click();
  await expect(page.getByRole('heading', { name: 'You haven’t blocked anyone' })).toBeVisible();

  const join = async (word: string) => {
    const browser = await anotherBrowser();
    return { page: browser, username: await signedIn(browser, origin, word) };
  };
  const [friend, stranger] = [await join('friend'), await join('stranger')];
  await befriend(origin, reader, friend);
  await befriend(origin, friend, stranger);
  await page.goto(`${origin}/people`);
  await page.getByRole('button', { name: `Don’t suggest ${stranger.username}` }).click();
  await expect(page.getByRole('heading', { name: 'No suggestions right now' })).toBeVisible();
});

test('without script one writes a long text, changes it, likes, deletes and takes back', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of (400|409)/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'scribe');
  await page.goto(`${origin}/write`);
  await page.getByRole('link', { name: 'Long', exact: true }).click();
  await page.getByLabel('Text', { exact: true }).fill('First **frost**.');
  await page.getByLabel('Tags').fill('weir #frost');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByLabel('Title')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('First **frost**.');
  await page.getByLabel('Title').fill('On weirs');
  await page.getByRole('radio', { name: 'Followers' }).check();
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'On weirs' })).toBeVisible();
  await expect(page.getByText('Followers can read this')).toBeAttached();
  await expect(page.locator('strong', { hasText: 'frost' })).toBeVisible();
  await expect(page.getByRole('link', { name: '#weir' })).toHaveAttribute('href', '/tag/weir');
  await page.getByRole('button', { name: /^Like the post/ }).click();
  await expect(page.getByRole('link', { name: '1 like' })).toBeVisible();

  const address = page.url();
  await page.goto(`${address}/edit`);
  const id = address.slice(address.lastIndexOf('/') + 1);
  const source = await page.request.get(`${origin}/api/posts.source?id=${id}`);
  const { version } = (await source.json()) as { version: string };
  const changed = { id, type: 'text_long', title: 'On weirs', content: 'Second frost.', visibility: 'public' };
  const saved = await page.request.post(`${origin}/api/posts.update`, {
    data: { ...changed, basedOn: version },
    headers: { origin },
  });
  expect(saved.status()).toBe(200);
  await page.getByLabel('Text', { exact: true }).fill('Third frost.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This post was changed somewhere else')).toBeVisible();
  await expect(page.getByText('Second frost.')).toBeVisible();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('Third frost.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText('Third frost.');

  await page.goto(`${address}/edit`);
  await page.getByRole('button', { name: 'Delete this post' }).click();
  await expect(page).toHaveURL(`${origin}/settings/trash`);
  await page.getByRole('button', { name: 'Restore “On weirs”' }).click();
  await expect(page.getByText('Post restored.')).toBeVisible();
  await page.goto(`${origin}/@${username}`);
  await expect(postWith(page, 'On weirs')).toBeVisible();

  const writer = await anotherCaller();
  const other = await signedIn(writer, origin, 'essayist');
  await writeLong(writer, origin, { title: 'Not yours', content: 'To change.' });
  await page.goto(`${origin}/@${other}`);
  await expect(page.getByRole('link', { name: 'Read more: Not yours' })).toBeVisible();
});

test('public pages say what they are to those who only read their source', async ({
  page,
  anotherCaller,
  publicVrss,
}) => {
  const { origin } = publicVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'shared', publicVrss.mail);
  const { id } = await write(writer, origin, 'Soundcheck at the Grange. See https://grange.example/tonight.');
  for (const path of ['/', `/@${username}`, `/@${username}/${id}`]) {
    await page.goto(origin + path);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', origin + path);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\w/);
    const picture = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
    const answer = await page.request.get(picture);
    expect(answer.headers()['content-type']).toBe('image/png');
  }
  await expect(page.getByRole('link', { name: 'https://grange.example/tonight' })).toHaveAttribute(
    'rel',
    /nofollow ugc/,
  );
});

import { freshName, open, reload, signedIn } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';

test('a post that does not arrive is not lost: not by the line, not by the page @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  await signedIn(page, privateVrss.origin, 'storm');
  await open(page, `${privateVrss.origin}/write`);
  await page.route('**/api/posts.create', (route) => route.abort());
  const words = `No second tries ${freshName('x')}`;
  await page.getByLabel(FIELD).fill(words);
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('Not posted. Your text is still here.')).toBeVisible();
  await expect(page.getByLabel(FIELD)).toHaveValue(words);
  await page.reload();
  await expect(page.getByLabel(FIELD)).toHaveValue(words);
  await page.unroute('**/api/posts.create');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article')).toContainText(words);
});

test('an answer that is lost on its way never posts twice @phone', async ({ page, privateVrss, complaints }) => {
  complaints.expect(/ERR_FAILED/);
  await signedIn(page, privateVrss.origin, 'twice');
  await open(page, `${privateVrss.origin}/write`);
  await page.route('**/api/posts.create', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel(FIELD).fill('Said once');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('Not posted. Your text is still here.')).toBeVisible();
  await page.unroute('**/api/posts.create');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('who writes on after an answer was lost, and opens the page anew, posts what stands there then @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'onward');
  await open(page, `${origin}/write`);
  await page.route('**/api/posts.create', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel(FIELD).fill('The weir froze');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('Not posted. Your text is still here.')).toBeVisible();
  await page.unroute('**/api/posts.create');
  await page.getByRole('button', { name: 'Stop and edit' }).click();
  await page.getByLabel(FIELD).fill('The weir froze, and thawed');
  await reload(page);
  await expect(page.getByLabel(FIELD)).toHaveValue('The weir froze, and thawed');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article').first()).toContainText('The weir froze, and thawed');
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('an answer that is lost never posts twice, though the page was opened anew @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  await signedIn(page, privateVrss.origin, 'anew');
  await open(page, `${privateVrss.origin}/write`);
  await page.route('**/api/posts.create', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel(FIELD).fill('Said once');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('Not posted. Your text is still here.')).toBeVisible();
  await page.unroute('**/api/posts.create');
  await reload(page);
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a tab whose draft another tab has posted otherwise says so, and posts its own at the next press @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 409/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'forked');
  await open(page, `${origin}/write`);
  await page.getByLabel(FIELD).fill('Left of the weir');
  const other = await page.context().newPage();
  await open(other, `${origin}/write`);
  await other.getByLabel(FIELD).fill('Right of the weir');
  await other.getByRole('button', { name: 'Post' }).click();
  await expect(other.getByRole('article')).toContainText('Right of the weir');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('An earlier version was already posted.')).toBeVisible();
  await expect(page.getByLabel(FIELD)).toHaveValue('Left of the weir');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('article').first()).toContainText('Left of the weir');
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('a line that is gone keeps the post, and it goes out once when the line is back @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'tunnel');
  await open(page, `${origin}/write`);
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/posts.create')) keys.push(request.headers()['idempotency-key']);
  });
  await page.getByLabel(FIELD).fill('Out of the tunnel');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByText('Your text will be sent when you’re back online')).toBeVisible();
  await expect(page.getByLabel(FIELD)).toHaveValue('Out of the tunnel');
  await page.context().setOffline(false);
  await expect(page.getByRole('article')).toContainText('Out of the tunnel');
  expect(new Set(keys).size).toBe(1);
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('who stops and edits while the line is gone sends it themself @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  await signedIn(page, privateVrss.origin, 'patient');
  await open(page, `${privateVrss.origin}/write`);
  await page.getByLabel(FIELD).fill('Half');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Post' }).click();
  const waiting = page.getByText('Your text will be sent when you’re back online');
  await expect(waiting).toBeVisible();
  await expect(page.getByLabel(FIELD)).not.toBeEditable();
  await page.getByRole('button', { name: 'Stop and edit' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByLabel(FIELD)).toBeFocused();
  await page.getByLabel(FIELD).fill('Half and half');
  await page.context().setOffline(false);
  await expect(page.getByLabel(FIELD)).toHaveValue('Half and half');
});

test('two tabs with the same draft post once @phone', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'twofold');
  await open(page, `${origin}/write`);
  await page.getByLabel(FIELD).fill('Written once');
  const other = await page.context().newPage();
  await open(other, `${origin}/write`);
  await expect(other.getByLabel(FIELD)).toHaveValue('Written once');
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Post' }).click();
    await expect(tab.getByRole('article')).toContainText('Written once');
  }
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('too long and empty texts are held back with what to do @phone', async ({ page, privateVrss }) => {
  await signedIn(page, privateVrss.origin, 'long');
  await open(page, `${privateVrss.origin}/write`);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByText('Write something first.')).toBeVisible();
  await page.getByLabel(FIELD).fill('🦆'.repeat(503));
  await expect(page.getByText('3 over').first()).toBeVisible();
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByText('3 characters over the limit.')).toBeVisible();
});

test('what is for oneself alone is seen by nobody else @phone', async ({
  page,
  anotherBrowser,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'secretive');
  await open(page, `${origin}/write`);
  await page.getByLabel(FIELD).fill('Note to self');
  await page.getByRole('radio', { name: 'Only me' }).check();
  await page.getByRole('button', { name: 'Post' }).click();
  const post = page.getByRole('article');
  await expect(post).toContainText('Only you can read this');
  const href = (await post.getByRole('link', { name: /ago|now/ }).getAttribute('href')) ?? '';
  const stranger = await anotherBrowser();
  await stranger.goto(`${origin}/@${username}`);
  await expect(stranger.getByRole('heading', { name: 'No posts yet' })).toBeVisible();
  expect((await stranger.goto(origin + href))?.status()).toBe(404);
});

test('who is signed out meanwhile signs in and finds the text @phone', async ({ page, privateVrss, complaints }) => {
  complaints.expect(/status of 401/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'idle');
  await open(page, `${origin}/write`);
  await page.getByLabel(FIELD).fill('Where was I');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page).toHaveURL(`${origin}/sign-in?back=%2Fwrite`);
});

test('at a desk a post waits in its field while it is sent, and stands in the list then', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'quick');
  await open(page, origin);
  const arrived = Promise.withResolvers<void>();
  await page.route('**/api/posts.create', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.getByLabel(FIELD).fill('Soon here');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Publishing' })).toBeVisible();
  await expect(page.getByLabel(FIELD)).toHaveValue('Soon here');
  arrived.resolve();
  await expect(page.getByRole('article').filter({ hasText: 'Soon here' })).toContainText('just now');
  await expect(page.getByLabel(FIELD)).toHaveValue('');
  await expect(page.getByRole('article')).toHaveCount(1);
});

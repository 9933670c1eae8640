import type { Page } from '@playwright/test';
import { addressOf, signedIn } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const FORM = 'application/x-www-form-urlencoded';

test('what no page can read is refused as the sender’s fault, and changes nothing', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'odd');
  const send = (path: string, type: string, data: string) =>
    page.request.post(origin + path, { headers: { origin, accept: 'text/html', 'content-type': type }, data });
  for (const [status, path, type, data] of [
    [400, '/write', 'multipart/form-data', 'content=Hello'],
    [400, '/write', 'multipart/form-data; boundary=aa', '--aa\r\ncut off'],
    [413, '/write', FORM, `content=${'a'.repeat(600_000)}`],
    [415, '/write', 'application/json', '{"content":"Hello"}'],
    [405, '/tag/bread', FORM, 'content=Hello'],
    [404, '/write?/nothing', FORM, 'content=Hello'],
    [400, '/write', FORM, 'content=Hello&key='],
    [400, '/write', FORM, 'content=Hello&key=two%0Alines'],
    [400, '/write', FORM, `content=Hello&key=${encodeURIComponent('schlüssel ✓')}`],
    [400, '/write/long', FORM, 'title=Hello&content=Hello&key=two%0D%0Alines'],
  ] as const) {
    const answer = await send(path, type, data);
    expect(answer.status(), path + type).toBe(status);
    expect(await answer.text()).not.toContain('our side');
  }
  await page.goto(`${origin}/@${username}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a form whose hidden key is none comes back with what was written, and goes through with the key it then has', async ({
  browser,
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 400/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'keyless');
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const form = await plain.newPage();
  for (const path of ['/write', '/write/long']) {
    await form.goto(origin + path);
    if (path === '/write/long') await form.getByLabel('Title').fill('A title');
    const text = form.locator('textarea').first();
    await text.fill(`Words of ${path}`);
    await form.locator('form input[name="key"]').evaluate((input) => input.setAttribute('value', 'schlüssel ✓'));
    await form.getByRole('button', { name: 'Post' }).click();
    await expect(
      form.getByText('That form couldn’t be read. Nothing was changed. Go back and try again.'),
    ).toBeVisible();
    await expect(text).toHaveValue(`Words of ${path}`);
    await page.goto(`${origin}/@${username}`);
    await expect(page.getByText(`Words of ${path}`)).toHaveCount(0);
    await form.getByRole('button', { name: 'Post' }).click();
    await form.waitForURL((url) => url.pathname !== path);
    await page.goto(`${origin}/@${username}`);
    await expect(page.getByText(`Words of ${path}`)).toHaveCount(1);
  }
  await plain.close();
});

test('an address with a cursor of elsewhere shows the list from its beginning', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'cursor');
  await page.goto(`${origin}/settings/trash?cursor=of.elsewhere`);
  await expect(page).toHaveURL(`${origin}/settings/trash`);
});

test('what is somebody’s comes uncompressed where it repeats what an address or a form says', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'guessed');
  const stranger = await anotherBrowser();
  const headers = { origin, 'accept-encoding': 'br' };
  const encodingOf = async (reader: Page, path: string) =>
    (await reader.request.get(origin + path, { headers })).headers()['content-encoding'];
  const search = `/@${username}/followers?search=jo`;
  for (const path of [search, '/tag/bread']) {
    expect(await encodingOf(page, path), path).toBeUndefined();
    expect(await encodingOf(stranger, path), path).toBe('br');
  }
  const searchData = `/@${username}/followers/__data.json?search=jo&x-sveltekit-invalidated=0111`;
  expect(await encodingOf(page, searchData)).toBeUndefined();
  for (const path of ['/', '/__data.json?x-sveltekit-invalidated=011', `/@${username}`]) {
    expect(await encodingOf(page, path), path).toBe('br');
  }
  const form = { displayName: 'jo', bio: '', location: '', website: '' };
  const saved = await page.request.post(`${origin}/settings/profile`, { headers, form });
  expect([saved.status(), saved.headers()['content-encoding']]).toEqual([200, undefined]);
});

test('the e-mail address is in the settings and on no other page', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'reachable');
  const pageAt = async (path: string) => (await page.request.get(origin + path)).text();
  for (const path of ['/settings/profile', '/settings/appearance']) {
    expect(await pageAt(path), path).toContain(addressOf(username));
  }
  for (const path of ['/', `/@${username}`, '/write', '/people', '/tag/bread', '/__data.json', '/nowhere']) {
    const answer = await pageAt(path);
    expect(answer, path).toContain(username);
    expect(answer, path).not.toContain(addressOf(username));
  }
  expect(await pageAt('/@nobody_is_called_so')).not.toContain(addressOf(username));
});

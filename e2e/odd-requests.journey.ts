import { signedIn } from './fixtures/people.ts';
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
    await expect(form.getByText('This was sent in a form that can’t be read here. Nothing was changed.')).toBeVisible();
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

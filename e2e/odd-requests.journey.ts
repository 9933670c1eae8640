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
  ] as const) {
    const answer = await send(path, type, data);
    expect(answer.status(), path + type).toBe(status);
    expect(await answer.text()).not.toContain('our side');
  }
  await page.goto(`${origin}/@${username}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('an address with a cursor of elsewhere shows the list from its beginning', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'cursor');
  await page.goto(`${origin}/settings/trash?cursor=of.elsewhere`);
  await expect(page).toHaveURL(`${origin}/settings/trash`);
});

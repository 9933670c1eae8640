import type { Page } from '@playwright/test';
import { addressOf, call, follow, linkIn, open, postWith, signedIn, write, writeLong } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

/** Runs in the page: at which edge of the box they are in the words begin, of all boxes of a selector. */
const EDGE = `(selector, words) => {
  for (const box of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const start = walker.currentNode.data.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + words.length);
      const [line] = range.getClientRects();
      const around = box.getBoundingClientRect();
      return line.left - around.left < around.right - line.right ? 'left' : 'right';
    }
  }
  return 'missing';
}`;

async function edgeOf(page: Page, selector: string, words: string): Promise<string> {
  return page.evaluate<string>(`(${EDGE})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`);
}

test('each line of a post has its own direction, and what leads somewhere has no say', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'lines');
  await write(page, origin, '@wren_b שלום.');
  await write(page, origin, '#news مرحبا.');
  await write(page, origin, 'https://harrow.example/a سلام');
  await write(page, origin, 'Bread\nحليب\n#тег');
  await write(page, origin, '#خبز');
  await open(page, `${origin}/@${username}`);
  const edge = (words: string) => edgeOf(page, '.text', words);
  for (const words of ['שלום', 'مرحبا', 'سلام', 'حليب', '#خبز']) expect(await edge(words), words).toBe('right');
  expect(await edge('Bread')).toBe('left');
});

test('each block of a long post has its own direction, and nothing is hyphenated as English', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'blocks');
  const content = 'Bread\n\nخبز\n\n- لحم\n- two\n\n> #news اقتباس\n\n| a | ب |\n|---|---|\n| one | حليب |';
  const { id } = await writeLong(page, origin, { title: 'عنوان', content });
  await open(page, `${origin}/@${username}/${id}`);
  const prose = page.locator('.prose');
  const edge = (words: string) => edgeOf(page, '.prose', words);
  for (const words of ['خبز', 'اقتباس', 'لحم']) expect(await edge(words), words).toBe('right');
  for (const words of ['Bread', 'two']) expect(await edge(words), words).toBe('left');
  await expect(prose.locator('ul')).toHaveCSS('direction', 'rtl');
  await expect(prose.locator('blockquote')).toHaveCSS('direction', 'rtl');
  await expect(prose.locator('p').first()).toHaveCSS('hyphens', 'manual');
});

test('fields take the direction of what is written in them', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'fields');
  await open(page, `${origin}/write/long`);
  for (const label of ['Title', 'Text']) {
    const field = page.getByLabel(label, { exact: true });
    await field.fill('שלום');
    await expect(field).toHaveCSS('direction', 'rtl');
  }
  await page.getByLabel('Tags').fill('שלום');
  await expect(page.getByLabel('Tags')).toHaveCSS('direction', 'rtl');
  await open(page, `${origin}/settings/profile`);
  for (const name of ['displayName', 'bio', 'location']) {
    await page.locator(`#${name}`).fill('مرحبا');
    await expect(page.locator(`#${name}`)).toHaveCSS('direction', 'rtl');
  }
  await expect(page.locator('#website')).toHaveCSS('direction', 'ltr');
});

test('a tall post and a tall bio fold, and marks on a letter stay in their post @layout', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'tall');
  await write(page, origin, `top${'\na'.repeat(200)}\nbottom`);
  await write(page, origin, `Z${'\u0301'.repeat(210)} marked`);
  await call(page, origin, 'users.updateProfile', { bio: `first #bread${'\nb'.repeat(200)}` });
  await open(page, `${origin}/@${username}`);
  const tall = postWith(page, 'bottom');
  expect((await tall.boundingBox())?.height).toBeLessThan(600);
  await tall.getByRole('button', { name: 'Show more' }).click();
  expect((await tall.boundingBox())?.height).toBeGreaterThan(4_000);
  await expect(page.getByRole('link', { name: '#bread' })).toHaveAttribute('href', '/tag/bread');
  await expect(page.getByRole('button', { name: 'Show more' })).toHaveCount(1);
  await expect(postWith(page, 'marked').locator('.text')).toHaveCSS('overflow', 'clip');
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test('going back finds the place though posts came above it @layout', async ({ page, anotherCaller, privateVrss }) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'steady');
  for (let number = 1; number <= 18; number += 1) await write(writer, origin, `Entry ${number} of the log`);
  await signedIn(page, origin, 'returning');
  await follow(page, origin, username);
  await open(page, origin);
  const post = page.getByRole('article').filter({ hasText: 'Entry 6 of' });
  await post.scrollIntoViewIfNeeded();
  const link = post.getByRole('link', { name: /ago|now/ });
  await link.click({ trial: true });
  const before = (await post.boundingBox())?.y ?? 0;
  await link.click();
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
  for (let number = 1; number <= 7; number += 1) await write(writer, origin, `Since ${number}\n\nthen`);
  await page.goBack();
  await expect(post).toBeInViewport();
  // What leaves the list takes a moment to be gone.
  await page.waitForFunction('document.getAnimations().every(({ playState }) => playState === "finished")');
  await expect.poll(async () => Math.abs(((await post.boundingBox())?.y ?? 0) - before)).toBeLessThan(3);
});

test('an address with a coded @ leads to the person, and icons may be kept', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'coded');
  const moved = await page.request.get(`${origin}/%40${username}?cursor=a`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, `/@${username}?cursor=a`]);
  for (const file of ['favicon.ico', 'icon-192.png', 'mark.svg', 'manifest.webmanifest']) {
    const answer = await page.request.get(`${origin}/${file}`);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()['cache-control'], file).toMatch(/^public, max-age=\d+$/);
  }
});

test('shortcuts work on a Cyrillic keyboard and with Caps Lock', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'layout');
  for (const words of ['The older', 'The newer']) await write(page, origin, words);
  await open(page, `${origin}/@${username}`);
  const press = (key: string) =>
    page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, code: 'KeyJ', bubbles: true, cancelable: true })}))`,
    );
  await press('о');
  await expect(postWith(page, 'The newer')).toBeFocused();
  await page.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key: 'J', code: 'KeyJ', bubbles: true })}))`,
  );
  await expect(postWith(page, 'The older')).toBeFocused();
});

test('a reset link names its account to password managers, and once used it says so', async ({ page, publicVrss }) => {
  const { origin, mail } = publicVrss;
  const username = await signedIn(page, origin, 'resetting', mail);
  await page.context().clearCookies();
  await call(page, origin, 'auth.requestPasswordReset', { email: addressOf(username) });
  const link = linkIn((await mail.mailTo(addressOf(username), 'password')).text);
  await open(page, link);
  await expect(page.locator('input[autocomplete="username"]')).toHaveValue(username);
  await page.getByLabel('New password').fill('three other herons');
  await page.getByRole('button', { name: 'Save password' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await open(page, link);
  await expect(page.getByLabel('New password')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Get a new link' })).toBeVisible();
});

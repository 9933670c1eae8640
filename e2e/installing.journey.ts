import { chromium, type CDPSession, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findChromium } from '../tools/chromium.ts';
import { openLine } from './fixtures/line.ts';
import { open, reload, signedIn } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

const UNREACHABLE = { name: 'The server can’t be reached' };

/** The worker is there, and pages go by it. */
async function underWorker(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.evaluate('navigator.serviceWorker.ready');
  await reload(page);
  expect(await page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
}

test.use({ serviceWorkers: 'allow' });

test('without the server a page says what to do, and comes by itself once the server is back', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/);
  const line = await openLine(privateVrss.origin);
  await underWorker(page, line.origin);
  await page.evaluate(`document.cookie = 'vrss_theme=dark; path=/'`);
  await line.cut();
  await page.goto(`${line.origin}/sign-in?back=/write`);
  await expect(page.getByRole('heading', UNREACHABLE)).toBeVisible();
  await expect(page.getByText('Check your connection and try again.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', UNREACHABLE)).toBeVisible();

  await line.mend();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(page.url()).toBe(`${line.origin}/sign-in?back=/write`);
  await line.cut();
});

test('the worker keeps files and the offline page, and nothing that somebody read', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'private');
  await underWorker(page, origin);
  for (const path of [`/@${username}`, '/settings/profile', '/write']) await open(page, origin + path);
  const kept = await page.evaluate<string[]>(`(async () => {
    const found = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  })()`);
  expect(kept).toContain('/offline');
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((path) => path !== '/offline' && !path.startsWith('/_app/immutable/'))).toEqual([]);
  const offline = await page.evaluate<string>(`caches.match('/offline').then((answer) => answer.text())`);
  expect(offline).not.toContain(username);
});

test('a browser finds nothing that keeps this place from being installed under its own name', async ({
  privateVrss,
}) => {
  const { executablePath, env } = findChromium();
  // Windows of their own, as tests have them, cannot install anything.
  const profile = mkdtempSync(join(tmpdir(), 'vrss-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: CHROMIUM_FLAGS,
    env: { ...process.env, ...env },
  });
  try {
    const page = await context.newPage();
    await underWorker(page, privateVrss.origin);
    const devtools: CDPSession = await context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { data, errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '') as {
      name: string;
      icons: { src: string; sizes: string }[];
      shortcuts: { url: string }[];
    };
    expect(manifest.name).toBe('VRSS');
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate<string>(
        `createImageBitmap(await (await fetch('${src}')).blob())
        .then(({ width, height }) => width + 'x' + height)`
          .replace(/^/, '(async () => ')
          .concat(')()'),
      );
      expect(size).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts)
      expect((await page.request.get(privateVrss.origin + url)).status()).toBe(200);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the bars round the page have the colour of its ground @phone', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await page.context().addCookies([{ name: 'vrss_theme', value: 'dark', url: origin }]);
  await open(page, `${origin}/settings/appearance`);
  const bars = page.locator('meta[name="theme-color"]');
  for (const bar of await bars.all()) await expect(bar).toHaveAttribute('content', '#0e1110');
  await page.getByRole('radio', { name: 'Light' }).check();
  for (const bar of await bars.all()) await expect(bar).toHaveAttribute('content', '#f0f2ef');
});

import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../tools/firefox.ts';
import { startVrss, type RunningVrss } from '../tools/running-vrss.ts';
import { builtWebApp } from '../server/src/start/web-app.ts';

/** Debian's Firefox over WebDriver BiDi: one journey through what every person does, as another engine draws it. */
const PASSWORD = 'mill race above the weir';

let vrss: RunningVrss;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await builtWebApp(console.log, new AbortController().signal);
  vrss = await startVrss();
  const { executablePath, env } = findFirefox();
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, env: { ...process.env, ...env } });
});

afterAll(async () => {
  await browser.close();
  await vrss.stop();
});

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(vrss.origin + path, { waitUntil: 'networkidle0' });
  return page;
}

const byName = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
const text = (words: string) => `::-p-text(${words})`;

async function join(context: BrowserContext, username: string): Promise<Page> {
  const page = await open(context, '/sign-up');
  await page.locator(byName('textbox', 'Username')).fill(username);
  await page.locator('input[type="email"]').fill(`${username}@harrow.example`);
  await page.locator('input[type="password"]').fill(PASSWORD);
  await page.locator('input[type="checkbox"]').click();
  await page.locator(byName('button', 'Join')).click();
  await page.waitForSelector(text('Posts from people I follow'));
  return page;
}

test('in Firefox two people join, one writes, the other follows, and reads it at home', async () => {
  const writing = await browser.createBrowserContext();
  const reading = await browser.createBrowserContext();
  const writer = await join(writing, 'fox_writer');
  await writer.goto(`${vrss.origin}/write`, { waitUntil: 'networkidle0' });
  await writer.locator('textarea').fill('First frost above the weir');
  await writer.locator(byName('button', 'Post')).click();
  await writer.waitForSelector('article ::-p-text(First frost above the weir)');

  const reader = await join(reading, 'fox_reader');
  await reader.goto(`${vrss.origin}/@fox_writer`, { waitUntil: 'networkidle0' });
  await reader.locator(byName('button', 'Follow fox_writer')).click();
  await reader.waitForSelector(text('1 follower'));
  await reader.goto(vrss.origin, { waitUntil: 'networkidle0' });
  await reader.waitForSelector('article ::-p-text(First frost above the weir)');

  expect(await reader.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Schibsted');
  expect(await reader.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(complaints).toEqual([]);
});

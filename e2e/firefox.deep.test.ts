import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../tools/firefox.ts';
import { startVrss, type RunningVrss } from '../tools/running-vrss.ts';
import { builtWebApp } from '../server/src/start/web-app.ts';

/** Debian's Firefox over WebDriver BiDi: one journey through what every person does, as another engine draws it. */
const PASSWORD = 'mill race above the weir';

/** What a page was still loading when it was left (NS_BINDING_ABORTED). */
const LEFT_BEHIND = 'status=2152398850';

let vrss: RunningVrss;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await builtWebApp(console.log, new AbortController().signal);
  vrss = await startVrss();
  const { executablePath, env } = findFirefox();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // The window has the size: this Firefox knows no command that sets another one.
    defaultViewport: null,
    args: ['--width=1280', '--height=900'],
    env: { ...process.env, ...env },
  });
});

afterAll(async () => {
  await browser.close();
  await vrss.stop();
});

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(LEFT_BEHIND))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  await visit(page, path);
  return page;
}

/** Goes there and waits until the page's script runs. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(vrss.origin + path);
  await page.waitForSelector('#svelte-announcer');
}

/** Puppeteer's locators wait for frames to be drawn, which a window in the background never does. */
async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.click(selector);
}

async function type(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.type(selector, words);
}

const text = (words: string) => `::-p-text(${words})`;

async function join(context: BrowserContext, username: string): Promise<Page> {
  const page = await open(context, '/sign-up');
  await type(page, 'input[name="username"]', username);
  await type(page, 'input[type="email"]', `${username}@harrow.example`);
  await type(page, 'input[type="password"]', PASSWORD);
  await press(page, 'input[type="checkbox"]');
  await press(page, 'main form button[type="submit"]');
  await page.waitForSelector(text('Posts from people I follow'));
  return page;
}

test('in Firefox two people join, one writes, the other follows, and reads it at home', async () => {
  const writing = await browser.createBrowserContext();
  const reading = await browser.createBrowserContext();
  const writer = await join(writing, 'fox_writer');
  await visit(writer, '/write');
  await type(writer, 'textarea', 'First frost above the weir');
  await press(writer, 'form[action="/write"] button[type="submit"]');
  await writer.waitForSelector('article ::-p-text(First frost above the weir)');

  const reader = await join(reading, 'fox_reader');
  await visit(reader, '/@fox_writer');
  await press(reader, 'main form[action*="ollow"] button');
  await reader.waitForSelector(text('1 follower'));
  await visit(reader, '/');
  await reader.waitForSelector('article ::-p-text(First frost above the weir)');

  expect(await reader.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Schibsted');
  expect(await reader.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  expect(complaints).toEqual([]);
});

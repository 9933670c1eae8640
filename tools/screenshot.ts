/**
 * Takes pictures of pages for looking at: each address at 390 and 1280 px, light and dark.
 * `npx --no node tools/screenshot.ts FOLDER URL…` writes FOLDER/<name>-<width>-<theme>.png and prints each name, what the page's
 * console complained about, and what axe finds (WCAG 2.2 AA and best practice). Exits with 1 when there was any of it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/** A phone and a desk; at the first the page is held in the hand. */
const SCREENS = [
  { width: 390, isMobile: true, hasTouch: true },
  { width: 1280, isMobile: false, hasTouch: false },
];
const THEMES = ['light', 'dark'] as const;

function nameOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
}

async function complaintsOf(page: Page): Promise<string[]> {
  const violations = await axeViolations(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.target.join(' ')} (${node.failureSummary?.replace(/\s+/g, ' ') ?? ''})`),
  );
}

async function picture(browser: Browser, address: string, folder: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const { width, ...hand } of SCREENS) {
    for (const theme of THEMES) {
      const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme: theme, ...hand });
      const page = await context.newPage();
      const name = `${nameOf(address)}-${width}-${theme}`;
      const found: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`error: ${error.message}`));
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      found.push(...(await complaintsOf(page)));
      console.log(`${name}.png${found.length === 0 ? '' : `\n  ${found.join('\n  ')}`}`);
      complaints.push(...found);
      await context.close();
    }
  }
  return complaints;
}

const [folder, ...addresses] = process.argv.slice(2);
if (folder === undefined || addresses.length === 0) {
  console.error('Usage: npx --no node tools/screenshot.ts FOLDER URL…');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const { executablePath, env } = findChromium();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } });
try {
  for (const address of addresses) {
    if ((await picture(browser, address, folder)).length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
}

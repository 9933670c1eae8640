import type { Browser, BrowserContext, Page } from '@playwright/test';
import { listen, provoke } from './detector.ts';
import type { Writer } from './writer.ts';

/** The page's own script takes over what the server drew, and what a handler started comes about. */
const A_MOMENT = 'new Promise((done) => setTimeout(done, 60))';

/** What payloads did to the pages that were visited. */
export interface Damage {
  /** Numbers of those that ran. */
  readonly ran: ReadonlySet<string>;
  /** Things that should not be there at all, each with its page. */
  readonly wrong: readonly string[];
}

/** A browser of its own in which the content policy holds, or not; what runs in it adds its number to `ran`. */
export async function visitor(
  browser: Browser,
  policy: 'kept' | 'off',
  ran: Set<string>,
  signedInAs?: Writer,
): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: policy === 'off' });
  await listen(context, ran);
  if (signedInAs !== undefined) await context.addCookies([...signedInAs.cookies]);
  return context;
}

/** Opens each address, and does to it what people do. */
export async function visitAll(
  browser: Browser,
  policy: 'kept' | 'off',
  addresses: readonly string[],
  signedInAs?: Writer,
): Promise<Damage> {
  const ran = new Set<string>();
  const wrong: string[] = [];
  const context = await visitor(browser, policy, ran, signedInAs);
  const page = await context.newPage();
  for (const address of addresses) wrong.push(...(await visit(page, address)));
  await context.close();
  return { ran, wrong };
}

async function visit(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(A_MOMENT);
  const wrong = await provoke(page);
  await page.evaluate(A_MOMENT);
  return wrong.map((each) => `${address}: ${each}`);
}

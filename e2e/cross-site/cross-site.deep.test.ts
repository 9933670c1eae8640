import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { createClient, type Client } from '@vrss/contract/client';
import { limits } from '@vrss/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.ts';
import { startVrss, type RunningVrss } from '../../tools/running-vrss.ts';
import { listen, provoke } from './detector.ts';
import { payloads, type Payload } from './payloads.ts';

const COUNT = 2_500;
const ALL = payloads(COUNT);
/** Payloads of one long post: each breaks out by itself, or not at all. */
const TOGETHER = 25;
/** People whose names and pages say payloads, and texts that addresses bring. */
const FEW = 250;
const A_MOMENT = 'new Promise((done) => setTimeout(done, 60))';
const PASSWORD = 'mill race above the weir';

let vrss: RunningVrss;
let browser: Browser;

beforeAll(async () => {
  vrss = await startVrss();
  const { executablePath, env } = findChromium();
  browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } });
});

afterAll(async () => {
  await browser.close();
  await vrss.stop();
});

interface Writer {
  readonly username: string;
  readonly api: Client;
  readonly cookie: string;
}

/** An account of its own, and a client that carries its session as a program's would. */
async function writer(username: string): Promise<Writer> {
  const origin = vrss.origin;
  let cookie = '';
  const fetchWithCookie = async (address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    headers.set('cookie', cookie);
    const response = await fetch(address, { ...init, headers });
    const set = response.headers.getSetCookie().map((each) => each.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return response;
  };
  const api = createClient(fetchWithCookie, origin);
  await api.post('auth.signUp', {
    username,
    email: `${username}@harrow.example`,
    password: PASSWORD,
    ageConfirmed: true,
  });
  return { username, api, cookie };
}

function groups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Pages of a context in which the content policy holds, or not. */
async function visitor(bypassCSP: boolean, ran: Set<string>, signedInAs?: Writer): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP });
  await listen(context, ran);
  if (signedInAs !== undefined) {
    const cookies = signedInAs.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: vrss.origin };
    });
    await context.addCookies(cookies);
  }
  return context;
}

async function visit(page: Page, path: string): Promise<string[]> {
  await page.goto(vrss.origin + path, { waitUntil: 'load' });
  // The page's own script takes over what the server drew; then what a handler started has a moment to come about.
  await page.evaluate(A_MOMENT);
  const wrong = await provoke(page);
  await page.evaluate(A_MOMENT);
  return wrong.map((each) => `${path}: ${each}`);
}

async function visitAll(paths: readonly string[], signedInAs?: Writer): Promise<void> {
  for (const bypassCSP of [true, false]) {
    const ran = new Set<string>();
    const wrong: string[] = [];
    const context = await visitor(bypassCSP, ran, signedInAs);
    const page = await context.newPage();
    for (const path of paths) wrong.push(...(await visit(page, path)));
    await context.close();
    const ranTexts = [...ran].map((number) => ALL[Number(number)]?.text ?? number);
    expect(ranTexts, bypassCSP ? 'ran without the content policy' : 'ran').toEqual([]);
    expect(wrong.slice(0, 10)).toEqual([]);
  }
}

test('a page that draws payloads as they are is found out', async () => {
  const ran = new Set<string>();
  const context = await visitor(true, ran);
  const page = await context.newPage();
  await page.goto(vrss.origin, { waitUntil: 'networkidle' });
  await page.evaluate(
    `document.querySelector('main').innerHTML = '<article><img src=x onerror=ran(1)><a href="javascript:ran(2)">x</a></article>'`,
  );
  const wrong = await provoke(page);
  await page.evaluate('new Promise((done) => setTimeout(done, 100))');
  expect([...ran]).toEqual(['1']);
  // The handler, and both addresses.
  expect(wrong).toHaveLength(3);
  await context.close();
});

test('the payloads are as many as they say, and all different', () => {
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(COUNT);
});

describe(`${COUNT} cross-site payloads run nowhere`, () => {
  test('as short posts, in a list and each by itself', async () => {
    const author = await writer('short_writer');
    const paths: string[] = [];
    for (const { text } of ALL) {
      if ([...text.trim()].length > limits.textShort) continue;
      const { id } = await author.api.post('posts.create', { type: 'text_short', content: text });
      if (paths.length < FEW) paths.push(`/@${author.username}/${id}`);
    }
    let cursor: string | null = null;
    do {
      const place = cursor === null ? '' : `?cursor=${cursor}`;
      paths.push(`/@${author.username}${place}`);
      const page: { nextCursor: string | null } = await author.api.get('posts.byAuthor', {
        username: author.username,
        ...(cursor === null ? {} : { cursor }),
      });
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paths.length).toBeGreaterThan(FEW + 100);
    await visitAll(paths);
  });

  test('as titles, tags and Markdown of long posts, read and being edited', async () => {
    const author = await writer('long_writer');
    const paths: string[] = [];
    for (const [index, group] of groups(ALL, TOGETHER).entries()) {
      const title = titleFrom(group, index);
      const content = group.map(({ text }) => text).join('\n\n');
      const { id } = await author.api.post('posts.create', { type: 'text_long', title, content });
      paths.push(`/@${author.username}/${id}`);
      if (index % 10 === 0) paths.push(`/@${author.username}/${id}/edit`);
    }
    await visitAll([...paths, `/@${author.username}`, '/'], author);
  });

  test('as what people say of themselves, in their pages and lists', async () => {
    const paths: string[] = [];
    const known = await writer('well_known');
    const { id: userId } = await known.api.get('users.get', { username: known.username });
    for (const group of groups(ALL.slice(0, FEW), 3)) {
      const [name, bio, place] = group.map(({ text }) => text);
      const person = await writer(`payload_${paths.length}`);
      await person.api.post('users.updateProfile', {
        displayName: cut(name, limits.displayName),
        bio: cut(bio, limits.bio),
        location: cut(place, limits.location),
        website: `https://example.org/${encodeURI(cut(place, 100))}`,
      });
      await person.api.post('socialGraph.follow', { userId });
      paths.push(`/@${person.username}`);
    }
    await visitAll([...paths, `/@${known.username}/followers`], known);
  });

  test('as addresses: tags, searches and where to go after signing in', async () => {
    await writer('searched');
    const paths = ALL.filter((_, index) => index % Math.floor(COUNT / FEW) === 0).flatMap(({ text }) => {
      const word = encodeURIComponent(cut(text, limits.search).replace(/[\u0000-\u001f]/g, ' '));
      return [`/tag/${word}`, `/@searched/followers?search=${word}`, `/sign-in?next=${word}`, `/@${word}`];
    });
    await visitAll(paths);
  });
});

function titleFrom(group: readonly Payload[], index: number): string {
  return cut(group[index % group.length]?.text, limits.title);
}

/** As much as a field takes; a payload that is cut is one more payload. */
function cut(text: string | undefined, length: number): string {
  const points = [...(text ?? '').trim()];
  return points.slice(0, length).join('') || 'x';
}

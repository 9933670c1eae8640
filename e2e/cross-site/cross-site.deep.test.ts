import { chromium, type Browser } from '@playwright/test';
import { limits } from '@vrss/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/chromium.ts';
import { startVrss, type RunningVrss } from '../../tools/running-vrss.ts';
import { provoke } from './detector.ts';
import { payloads, type Payload } from './payloads.ts';
import { visitAll, visitor } from './visits.ts';
import { writer, type Writer } from './writer.ts';

/**
 * Every payload in every kind of place, in parts of a few minutes each. A part is run again alone by its name:
 * `npm run test:deep -- e2e/cross-site -- -t 'part 3'`.
 */
const COUNT = 2_500;
const PARTS = 5;
const ALL = payloads(COUNT);
/** Payloads of one long post: each breaks out by itself, or not at all. */
const TOGETHER = 25;
/** Of a part: short posts that are opened by themselves, and payloads in people and in addresses. */
const FEW = 50;

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

/** Each kind of payload in each part. */
function payloadsOf(part: number): Payload[] {
  return ALL.filter(({ number }) => number % PARTS === part - 1);
}

function groups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** With the content policy and without it: what we write and draw holds alone. */
async function expectNoneToRun(paths: readonly string[], signedInAs?: Writer): Promise<void> {
  const addresses = paths.map((path) => vrss.origin + path);
  const visits = (['off', 'kept'] as const).map(async (policy) => {
    const { ran, wrong } = await visitAll(browser, policy, addresses, signedInAs);
    const ranTexts = [...ran].map((number) => ALL[Number(number)]?.text ?? number);
    expect(ranTexts, `ran with the content policy ${policy}`).toEqual([]);
    expect(wrong.slice(0, 10)).toEqual([]);
  });
  await Promise.all(visits);
}

test('a page that draws payloads as they are is found out', async () => {
  const ran = new Set<string>();
  const context = await visitor(browser, 'off', ran);
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

test('the payloads are as many as they say, all different, and each stands in one part', () => {
  expect(new Set(ALL.map(({ text }) => text)).size).toBe(COUNT);
  const parts = Array.from({ length: PARTS }, (_, index) => payloadsOf(index + 1));
  expect(new Set(parts.flat()).size).toBe(COUNT);
  expect(parts.map((part) => part.length)).toEqual(Array.from({ length: PARTS }, () => COUNT / PARTS));
});

const parts = Array.from({ length: PARTS }, (_, index) => index + 1);

describe.each(parts)(`of ${COUNT} cross-site payloads none runs, part %i of ${PARTS}`, (part) => {
  const own = payloadsOf(part);

  test('as short posts, in a list and each by itself', async () => {
    const author = await writer(vrss.origin, `short_writer_${part}`);
    const paths: string[] = [];
    for (const [index, { text }] of own.entries()) {
      if ([...text.trim()].length > limits.textShort) continue;
      const { id } = await author.api.post('posts.create', { type: 'text_short', content: text });
      if (index % (own.length / FEW) === 0) paths.push(`/@${author.username}/${id}`);
    }
    const opened = paths.length;
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
    expect(opened).toBeGreaterThan(FEW / 2);
    expect(paths.length - opened).toBeGreaterThan(20);
    await expectNoneToRun(paths);
  });

  test('as titles, tags and Markdown of long posts, read and being edited', async () => {
    const author = await writer(vrss.origin, `long_writer_${part}`);
    const paths: string[] = [];
    for (const [index, group] of groups(own, TOGETHER).entries()) {
      const title = titleFrom(group, index);
      const content = group.map(({ text }) => text).join('\n\n');
      const { id } = await author.api.post('posts.create', { type: 'text_long', title, content });
      paths.push(`/@${author.username}/${id}`);
      if (index % 10 === 0) paths.push(`/@${author.username}/${id}/edit`);
    }
    await expectNoneToRun([...paths, `/@${author.username}`, '/'], author);
  });

  test('as what people say of themselves, in their pages and lists', async () => {
    const paths: string[] = [];
    const known = await writer(vrss.origin, `well_known_${part}`);
    const { id: userId } = await known.api.get('users.get', { username: known.username });
    for (const group of groups(spread(own), 3)) {
      const [name, bio, place] = group.map(({ text }) => text);
      const person = await writer(vrss.origin, `payload_${part}_${paths.length}`);
      await person.api.post('users.updateProfile', {
        displayName: cut(name, limits.displayName),
        bio: cut(bio, limits.bio),
        location: cut(place, limits.location),
        website: `https://example.org/${encodeURI(cut(place, 100))}`,
      });
      await person.api.post('socialGraph.follow', { userId });
      paths.push(`/@${person.username}`);
    }
    await expectNoneToRun([...paths, `/@${known.username}/followers`], known);
  });

  test('as addresses: tags, searches and where to go after signing in', async () => {
    const { username } = await writer(vrss.origin, `searched_${part}`);
    const paths = spread(own).flatMap(({ text }) => {
      const word = encodeURIComponent(cut(text, limits.search).replace(/[\u0000-\u001f]/g, ' '));
      return [`/tag/${word}`, `/@${username}/followers?search=${word}`, `/sign-in?next=${word}`, `/@${word}`];
    });
    await expectNoneToRun(paths);
  });
});

/** A few of every kind. */
function spread(own: readonly Payload[]): Payload[] {
  return own.filter((_, index) => index % (own.length / FEW) === 0);
}

function titleFrom(group: readonly Payload[], index: number): string {
  return cut(group[index % group.length]?.text, limits.title);
}

/** As much as a field takes; a payload that is cut is one more payload. */
function cut(text: string | undefined, length: number): string {
  const points = [...(text ?? '').trim()];
  return points.slice(0, length).join('') || 'x';
}

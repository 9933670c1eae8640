/**
 * `node tools/measure-feed.ts [POSTS]`: reads so many posts on home (1,000 unless said) in a headless Chromium at a desk's
 * width, and prints what that costs: frames while scrolling through them, nodes of the page, memory of its script, how long
 * a like takes to show, and how long going back takes, with the place found again. Also the longest tasks until home can be
 * used, at a sixth of the processor's speed. Nothing is judged: run it before and after a change, on an idle machine.
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { createClient, type Client } from '@vrss/contract/client';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { startVrss } from './running-vrss.ts';

const POSTS = Number(process.argv[2] ?? 1_000);
const PASSWORD = 'mill race above the weir';
const WORDS = 'The ice on the mill race broke at noon, and by two the whole weir was singing. '.repeat(5);
/** How much slower than this machine the slow profile is. */
const SLOWER = 6;

/** Signs up in a browser context of its own; answers a client with its session. */
async function signUp(page: Page, origin: string, username: string): Promise<Client> {
  const data = { username, email: `${username}@harrow.example`, password: PASSWORD, ageConfirmed: true };
  await page.request.post(`${origin}/api/auth.signUp`, { data, headers: { origin } });
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const send: typeof fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', origin);
    headers.set('cookie', cookie);
    return fetch(address, { ...init, headers });
  };
  return createClient(send, origin);
}

async function fill(writer: Client): Promise<void> {
  for (let number = 1; number <= POSTS; number += 1) {
    const content = `Page ${number} of the log. ${WORDS.slice(0, 20 + ((number * 37) % 380))}`.trim();
    await writer.post('posts.create', { type: 'text_short', content, visibility: 'public' });
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Scrolls down until the end of the list is there. */
async function readAll(page: Page): Promise<void> {
  const end = page.getByText('You have read it all.');
  while ((await end.count()) === 0) await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
}

/** Milliseconds of each frame while the page scrolls by a quarter of its height a frame, from the end to its beginning. */
const SCROLL_THROUGH = `new Promise((done) => {
  const frames = [];
  let before = performance.now();
  const next = () => requestAnimationFrame(() => {
    const now = performance.now();
    frames.push(now - before);
    before = now;
    if (scrollY <= 0 || frames.length > 3000) return done(frames);
    scrollBy({ top: -innerHeight / 4, behavior: 'instant' });
    next();
  });
  next();
})`;

/** Milliseconds from pressing the heart of the post in the middle of the window to the frame that shows it. */
const LIKE = `new Promise((done) => {
  const post = document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('article') ?? document.querySelector('article');
  const heart = post.querySelector('[data-act="like"]');
  const began = performance.now();
  heart.click();
  const look = () => heart.getAttribute('aria-pressed') === 'true'
    ? requestAnimationFrame(() => done(performance.now() - began))
    : setTimeout(look);
  look();
})`;

const PLACE = `(() => {
  const post = document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('article');
  return { scrollY: Math.round(scrollY), post: post?.id, top: post && Math.round(post.getBoundingClientRect().top) };
})()`;

/** Milliseconds from going back to the frame in which the post is where it was. */
const GO_BACK = `(place) => new Promise((done) => {
  const began = performance.now();
  const look = () => requestAnimationFrame(() => {
    const post = document.getElementById(place.post);
    const isThere = location.pathname === '/' && post && Math.abs(post.getBoundingClientRect().top - place.top) < 2;
    if (isThere || performance.now() - began > 20000) done(performance.now() - began);
    else look();
  });
  history.back();
  look();
})`;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 100_000) / 10;
}

/** Milliseconds of processor time that the page's main thread has used so far: other work on the machine is not counted. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

async function measureReading(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await readAll(page);
  const nodes = await page.evaluate<number>('document.querySelectorAll("*").length');
  console.log(`${POSTS} posts read: ${nodes} elements, ${await heapMegabytes(session)} MB of script's memory`);
  const before = await processorTime(session);
  const frames = await page.evaluate<number[]>(SCROLL_THROUGH);
  const used = (await processorTime(session)) - before;
  console.log(
    `frames while scrolling (${frames.length}): median ${percentile(frames, 0.5)} ms, 95th percentile ${percentile(frames, 0.95)} ms, longest ${percentile(frames, 1)} ms; processor time of one ${Math.round(used / frames.length)} ms`,
  );
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)');
  await page.waitForTimeout(1_000);
  console.log(`a like shows after ${Math.round(await page.evaluate<number>(LIKE))} ms`);
  await measureBack(page, session);
}

async function measureBack(page: Page, session: CDPSession): Promise<void> {
  const before = await page.evaluate<{ post: string }>(PLACE);
  await page.locator(`#${before.post} a:has(time)`).evaluate('(link) => link.click()');
  await page.getByRole('heading', { name: 'Post', exact: true }).waitFor();
  await page.waitForTimeout(1_000);
  const used = await processorTime(session);
  const took = await page.evaluate<number>(`(${GO_BACK})(${JSON.stringify(before)})`);
  const processor = Math.round((await processorTime(session)) - used);
  await page.waitForTimeout(1_000);
  const after = await page.evaluate(PLACE);
  console.log(
    `back after ${Math.round(took)} ms, processor time ${processor} ms: left at ${JSON.stringify(before)}, found ${JSON.stringify(after)}`,
  );
}

/** How long tasks hold up a page of twenty posts on the slow profile. */
async function measureHydration(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(`
    globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])))
      .observe({ type: 'longtask', buffered: true });
  `);
  const longest: number[] = [];
  const total: number[] = [];
  const usable: number[] = [];
  const processor: number[] = [];
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (let run = 0; run < 7; run += 1) {
    const before = await processorTime(session);
    await open(page, origin);
    usable.push(await page.evaluate<number>('performance.now()'));
    await page.waitForTimeout(2_000);
    processor.push((await processorTime(session)) - before);
    const tasks = await page.evaluate<[number, number][]>('longTasks');
    longest.push(Math.max(...tasks.map(([, duration]) => duration)));
    total.push(tasks.reduce((sum, [, duration]) => sum + duration, 0));
  }
  console.log(
    `home at a sixth of the speed, median of 7: longest task ${percentile(longest, 0.5)} ms, long tasks together ${percentile(total, 0.5)} ms, usable after ${percentile(usable, 0.5)} ms, processor time ${percentile(processor, 0.5)} ms`,
  );
}

async function measure(browser: Browser, origin: string): Promise<void> {
  const desk = { viewport: { width: 1280, height: 900 } };
  const writing = await browser.newPage();
  const writer = await signUp(writing, origin, 'writer');
  const reading = await browser.newContext(desk);
  const page = await reading.newPage();
  const reader = await signUp(page, origin, 'reader');
  const { id: userId } = await reader.get('users.get', { username: 'writer' });
  await reader.post('socialGraph.follow', { userId });
  await fill(writer);
  const hydrating = await reading.newPage();
  await measureHydration(hydrating, origin);
  // A page behind another one draws no frames.
  await hydrating.close();
  await page.bringToFront();
  await open(page, origin);
  await measureReading(page);
}

const { executablePath, env } = findChromium();
const vrss = await startVrss();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, env: { ...process.env, ...env } });
try {
  await measure(browser, vrss.origin);
} finally {
  await browser.close();
  await vrss.stop();
}

/**
 * `npm run lighthouse`: measures welcome, an author's page, a post and a long one of a filled public installation as Lighthouse
 * simulates a phone, and prints the scores. A run swings by five points with what else the machine does, so each page has
 * several and the one of median speed speaks for it, as Lighthouse recommends; the speeds of all stand beside it. Exits
 * with 1 below the goals, which stand in lighthouse-report.ts.
 */
import type { Post } from '@vrss/contract';
import { createClient, type Client } from '@vrss/contract/client';
import { mkdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { faultsOf, scriptsOf, speedOf, summary, type LighthouseReport } from './lighthouse-report.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { ROOT, run } from './run.ts';
import { startVrss } from './running-vrss.ts';

const REPORTS = join(ROOT, '.cache', 'lighthouse');
const RUNS = 5;
const FEWEST_RUNS = 3;

const chromium = findChromium();

/** Public pages of the installation by name. */
async function pagesOf(origin: string): Promise<Record<string, string>> {
  const api = createClient(fetch, origin);
  const { items } = await api.get('posts.latest', {});
  const newest = items[0];
  if (newest === undefined) throw new Error('The installation is not filled.');
  const addressOf = ({ author, id }: Post) => `${origin}/@${author.username}/${id}`;
  const long = await findLong(api, items);
  return {
    welcome: `${origin}/`,
    author: `${origin}/@${newest.author.username}`,
    post: addressOf(newest),
    'long post': addressOf(long),
  };
}

/** A long post by somebody who wrote lately. */
async function findLong(api: Client, latest: readonly Post[]): Promise<Post> {
  for (const { author } of latest) {
    const { items } = await api.get('posts.byAuthor', { username: author.username, limit: 50 });
    const long = items.find(({ type }) => type === 'text_long');
    if (long !== undefined) return long;
  }
  throw new Error('Nobody who wrote lately wrote a long post.');
}

/** All runs on a page that Lighthouse could judge, the slowest first. */
async function measure(name: string, address: string): Promise<LighthouseReport[]> {
  const runs: LighthouseReport[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const report = await runOn(address, join(REPORTS, `${name.replace(' ', '-')}-${run}.json`));
    if (report !== null) runs.push(report);
  }
  return runs.sort((one, other) => speedOf(one) - speedOf(other));
}

/** One run; null where Lighthouse lost its browser's trace, as it now and then does. */
async function runOn(address: string, report: string): Promise<LighthouseReport | null> {
  const flags = `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`;
  const argv = ['lighthouse', address, '--quiet', '--output=json', `--output-path=${report}`, flags];
  const { exitCode, output } = await run(argv, { env: { ...chromium.env, CHROME_PATH: chromium.executablePath } });
  if (exitCode !== 0) {
    console.error(output);
    return null;
  }
  return JSON.parse(readFileSync(report, 'utf8')) as LighthouseReport;
}

/** Bytes of a file as a browser gets it over https: in brotli, which browsers ask for nowhere else. */
async function compressedSize(address: string): Promise<number> {
  return await new Promise((done, fail) => {
    const request = get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => (size += part.length));
      response.once('end', () => {
        done(size);
      });
    });
    request.once('error', fail);
  });
}

mkdirSync(REPORTS, { recursive: true });
const mail = await startMailCatcher();
const settings = { PUBLIC_URL: 'http://localhost:{port}', SMTP_URL: mail.url, MAIL_FROM: 'vrss@example.org' };
// Filled while it is private still: an installation with an address of its own is never filled.
const vrss = await startVrss({ settings, before: [['demo']] });
try {
  for (const [name, address] of Object.entries(await pagesOf(vrss.origin))) {
    const runs = await measure(name, address);
    const report = runs[Math.floor((runs.length - 1) / 2)];
    if (report === undefined || runs.length < FEWEST_RUNS)
      throw new Error(`Lighthouse failed too often on ${address}.`);
    const sizes = await Promise.all(scriptsOf(report).map(({ url }) => compressedSize(url)));
    const scriptBytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${name}: ${summary(report, scriptBytes)}; performance of all runs ${runs.map(speedOf).join(', ')}`);
    for (const fault of faultsOf(report, scriptBytes)) {
      console.log(`  ${fault}`);
      process.exitCode = 1;
    }
  }
} finally {
  await vrss.stop();
  await mail.stop();
}

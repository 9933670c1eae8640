/**
 * `npm run lighthouse`: measures welcome, an author's page, a post and a long one of a filled public installation as Lighthouse
 * simulates a phone, and prints the scores. Exits with 1 below the goals, which stand in lighthouse-report.ts.
 */
import type { Post } from '@vrss/contract';
import { createClient, type Client } from '@vrss/contract/client';
import { mkdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { faultsOf, scriptsOf, summary, type LighthouseReport } from './lighthouse-report.ts';
import { startMailCatcher } from './mail-catcher.ts';
import { ROOT, run } from './run.ts';
import { startVrss } from './running-vrss.ts';

const REPORTS = join(ROOT, '.cache', 'lighthouse');

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

async function measure(name: string, address: string): Promise<LighthouseReport> {
  const report = join(REPORTS, `${name.replace(' ', '-')}.json`);
  const { executablePath, env } = findChromium();
  const flags = `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`;
  const argv = ['lighthouse', address, '--quiet', '--output=json', `--output-path=${report}`, flags];
  const { exitCode, output } = await run(argv, { env: { ...env, CHROME_PATH: executablePath } });
  if (exitCode !== 0) throw new Error(`Lighthouse failed on ${address}:\n${output}`);
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
    const report = await measure(name, address);
    const sizes = await Promise.all(scriptsOf(report).map(({ url }) => compressedSize(url)));
    const scriptBytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${name}: ${summary(report, scriptBytes)}`);
    for (const fault of faultsOf(report, scriptBytes)) {
      console.log(`  ${fault}`);
      process.exitCode = 1;
    }
  }
} finally {
  await vrss.stop();
  await mail.stop();
}

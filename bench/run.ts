/**
 * `npm run bench`: reads and writes over HTTP, beside the fastest exact SQL through the same driver, and pages drawn for
 * somebody who is signed out; or reads beside those of the server of an earlier commit.
 */
import { createHash } from 'node:crypto';
import type { EmbeddedDatabase } from '../server/src/platform/database/embedded/embedded.ts';
import { startVrss, type RunningVrss } from '../tools/running-vrss.ts';
import { compareServers, reportCompared, type Compared } from './compare.ts';
import { prepareData } from './data/prepare.ts';
import { readerGroups, readerIds } from './data/size.ts';
import { provideEarlier } from './earlier.ts';
import { lightestLoad, type Load } from './load.ts';
import { fastestOf, measure } from './measure.ts';
import { readOptions, type BenchOptions } from './options.ts';
import type { Served } from './over-http.ts';
import { measurePages, PAGES, publicPages } from './pages.ts';
import { pgbench } from './pgbench.ts';
import { RawProcess } from './raw-process.ts';
import { report, reportShapes, type Row } from './report.ts';
import type { Scenario } from './scenario.ts';
import { scenariosAt } from './scenarios.ts';
import { openSessions } from './sessions.ts';
import { companyAt } from './writes.ts';

const tell = (line: string) => void process.stdout.write(`${line}\n`);

/** A run's database, scenarios and servers; all of them on the same data. */
interface Stage {
  readonly options: BenchOptions;
  readonly load: Load;
  readonly webUrl: string;
  readonly ownerUrl: string;
  readonly scenarios: readonly Scenario[];
  /** Starts a server of the project in a folder, this one unless said. */
  readonly start: (root?: string) => Promise<Served>;
}

async function run(options: BenchOptions): Promise<void> {
  const earlier = options.compare === undefined ? undefined : await provideEarlier(options.compare, tell);
  const database = await prepareData({ ...options, types: 'all' }, tell);
  const servers: RunningVrss[] = [];
  try {
    const stage = await setUp(options, database, servers);
    if (earlier === undefined) await measureAll(stage);
    else await compareAll(stage, earlier);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.stop();
  }
}

async function setUp(options: BenchOptions, database: EmbeddedDatabase, servers: RunningVrss[]): Promise<Stage> {
  const { connections, few, only, rounds, scale, seconds } = options;
  const readers = readerGroups.flatMap((group) => readerIds(scale, group.followees));
  const cookies = await openSessions(database.ownerUrl, options.seed, [...readers, ...companyAt(scale)]);
  const load = lightestLoad();
  tell(
    `${connections} requests at once and ${few}, ${rounds} rounds of ${seconds} s, log level ${options.logLevel}, ` +
      `load by ${load.name}`,
  );
  const scenarios = await scenariosAt(database.webUrl, scale);
  return {
    options,
    load,
    webUrl: database.webUrl,
    ownerUrl: database.ownerUrl,
    scenarios: scenarios.filter(({ name }) => only.length === 0 || only.includes(name)),
    async start(root) {
      const settings = settingsFor(database.ownerUrl, database.webUrl, options);
      const server = await startVrss({ settings, ...(root === undefined ? {} : { root }) });
      servers.push(server);
      return { port: Number(new URL(server.origin).port), cookies };
    },
  };
}

async function measureAll({ options, load, scenarios, webUrl, ownerUrl, start }: Stage): Promise<void> {
  const { connections: width, few, only, rounds, seconds } = options;
  const raw = new RawProcess(webUrl);
  try {
    const server = await start();
    const rows: Row[] = [];
    for (const scenario of scenarios) {
      const measured = await measure({ server, load, raw, width, few, rounds, seconds, ownerUrl }, scenario);
      const reached = await pgbench(webUrl, scenario, fastestOf(measured.shapes).shape, seconds);
      const row = { scenario: scenario.name, goal: scenario.goal, measured, pgbench: reached };
      tell(reportShapes(row));
      rows.push(row);
    }
    if (rows.length > 0) tell(`\n${report(rows, { width, few })}`);
    if (only.length === 0 || only.includes(PAGES)) {
      const pages = await publicPages(webUrl);
      tell(`\n${await measurePages({ server, load, width, few, rounds, seconds }, pages)}`);
    }
  } finally {
    await raw.end();
  }
}

async function compareAll({ options, load, scenarios, start }: Stage, root: string): Promise<void> {
  const { connections: width, few, rounds, seconds } = options;
  const here = await start();
  const earlier = await start(root);
  const compared: Compared[] = [];
  // What is written twice differs by nothing but where it began: reads alone are compared.
  for (const scenario of scenarios.filter(({ undo }) => undo === undefined))
    compared.push(await compareServers({ load, here, earlier, width, few, rounds, seconds }, scenario));
  tell(`\n${reportCompared(compared, { width, few })}`);
}

/** A server that answers requests alone, on the data's database, under the secret that it always had. */
function settingsFor(ownerUrl: string, webUrl: string, { logLevel, seed }: BenchOptions): Record<string, string> {
  return {
    ROLE: 'web',
    LOG_LEVEL: logLevel,
    DATABASE_URL: webUrl,
    DATABASE_DIRECT_URL: ownerUrl,
    SECRET: createHash('sha256').update(`bench ${seed}`).digest('base64'),
  };
}

await run(readOptions(process.argv.slice(2)));

/**
 * `npm run bench`: reads and writes over HTTP, beside the fastest exact SQL through the same driver, and pages drawn for
 * somebody who is signed out; or reads and writes beside those of the server of an earlier commit.
 */
import type { EmbeddedDatabase } from '../server/src/platform/database/embedded/embedded.ts';
import type { RunningVrss } from '../tools/running-vrss.ts';
import { compareServers, reportCompared, type Compared } from './compare.ts';
import { prepareData } from './data/prepare.ts';
import { provideEarlier } from './earlier.ts';
import { lightestLoad } from './load.ts';
import { fastestOf, measure } from './measure.ts';
import { readOptions, type BenchOptions } from './options.ts';
import type { Served } from './over-http.ts';
import { measurePages, PAGES, publicPages } from './pages.ts';
import { pgbench } from './pgbench.ts';
import { RawProcess } from './raw-process.ts';
import { report, reportShapes, type Row } from './report.ts';
import { openVersion, type Version } from './version.ts';

const tell = (line: string) => void process.stdout.write(`${line}\n`);

/** Databases and servers of a run, which it stops at its end, whatever happened. */
interface Running {
  readonly databases: EmbeddedDatabase[];
  readonly servers: RunningVrss[];
}

async function run(options: BenchOptions): Promise<void> {
  const running: Running = { databases: [], servers: [] };
  try {
    if (options.dataOnly) running.databases.push(await prepareData({ ...options, types: 'all' }, tell));
    else if (options.compare === undefined) await measureAll(options, running);
    else await compareAll(options, await provideEarlier(options.compare, tell), running);
  } finally {
    await Promise.all(running.servers.map((server) => server.stop()));
    await Promise.all(running.databases.map((database) => database.stop()));
  }
}

async function measureAll(options: BenchOptions, { databases, servers }: Running): Promise<void> {
  const { few, only, rounds, seconds } = options;
  const database = await prepareData({ ...options, types: 'all' }, tell);
  databases.push(database);
  const { ownerUrl, scenarios, start, webUrl } = await openVersion(options, database, servers);
  const [load, width, raw] = [loadOf(options), options.connections, new RawProcess(webUrl)];
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

function loadOf({ connections, few, logLevel, rounds, seconds }: BenchOptions) {
  const load = lightestLoad();
  tell(
    `${connections} requests at once and ${few}, ${rounds} rounds of ${seconds} s, log level ${logLevel}, load by ${load.name}`,
  );
  return load;
}

/** An earlier server on which callers who post at the same time don't share a statement. */
const CALLERS_ALONE = `--import=${new URL('./callers-alone.ts', import.meta.url).href}`;

/** Each version has a database of its own, made by its own migrations, since each writes to it. */
async function compareAll(options: BenchOptions, root: string, { databases, servers }: Running): Promise<void> {
  const versions: Version[] = [];
  for (const side of [{ owner: 'here' }, { owner: 'earlier', root }]) {
    const database = await prepareData({ ...options, ...side, types: 'text' }, tell);
    databases.push(database);
    versions.push(await openVersion(options, database, servers, side.root));
  }
  const [here, earlier] = versions as [Version, Version];
  const comparison = { ...options, load: loadOf(options), width: options.connections };
  const [servedHere, servedEarlier] = [await here.start(), await earlier.start()];
  const compared: Compared[] = [];
  const compare = async (name: string, number: number, other: Served) => {
    const [one, two] = [contender(here, number, servedHere), contender(earlier, number, other)];
    compared.push(await compareServers(comparison, name, one, two));
  };
  for (const [number, { name }] of here.scenarios.entries()) await compare(name, number, servedEarlier);
  const posting = here.scenarios.flatMap(({ name }, number) => (name.startsWith('post') ? [{ name, number }] : []));
  if (posting.length > 0) {
    const alone = await earlier.start(CALLERS_ALONE);
    for (const { name, number } of posting) await compare(`${name}, alone`, number, alone);
  }
  tell(`\n${reportCompared(compared, comparison)}`);
}

function contender({ ownerUrl, scenarios }: Version, number: number, served: Served) {
  const scenario = scenarios[number];
  if (scenario === undefined) throw new Error('Both versions have the same scenarios.');
  return { served, ownerUrl, scenario };
}

await run(readOptions(process.argv.slice(2)));

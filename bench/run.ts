/** `npm run bench`: home and author's page over HTTP, beside the fastest exact SQL through the same driver. */
import { createHash } from 'node:crypto';
import { startVrss, type RunningVrss } from '../tools/running-vrss.ts';
import { prepareData } from './data/prepare.ts';
import { readerGroups, readerIds } from './data/size.ts';
import { measure, type Bench } from './measure.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { pgbench } from './pgbench.ts';
import { RawProcess } from './raw-process.ts';
import { fastest, report, reportShapes, type Row } from './report.ts';
import { scenariosAt } from './scenarios.ts';
import { openSessions } from './sessions.ts';
import { companyAt } from './writes.ts';

const tell = (line: string) => void process.stdout.write(`${line}\n`);

async function run(options: BenchOptions): Promise<void> {
  const database = await prepareData(options, tell);
  const raw = new RawProcess(database.webUrl);
  let server: RunningVrss | undefined;
  try {
    const readers = readerGroups.flatMap((group) => readerIds(options.scale, group.followees));
    const everybody = [...readers, ...companyAt(options.scale)];
    const cookies = await openSessions(database.ownerUrl, options.seed, everybody);
    server = await startVrss({ settings: settingsFor(database.ownerUrl, database.webUrl, options) });
    const { connections: width, rounds, seconds } = options;
    tell(`${width} requests at once, ${rounds} rounds of ${seconds} s, log level ${options.logLevel}`);
    const bench: Bench = {
      port: Number(new URL(server.origin).port),
      cookies,
      raw,
      width,
      rounds,
      seconds,
      ownerUrl: database.ownerUrl,
    };
    await measureAll(bench, options, database.webUrl);
  } finally {
    await server?.stop();
    await raw.end();
    await database.stop();
  }
}

async function measureAll(bench: Bench, { only, scale, seconds }: BenchOptions, webUrl: string): Promise<void> {
  const rows: Row[] = [];
  const scenarios = await scenariosAt(webUrl, scale);
  for (const scenario of scenarios.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const measured = await measure(bench, scenario);
    const best = measured.shapes.find(({ shape }) => shape.name === fastest(measured).name);
    const reached = best === undefined ? null : await pgbench(webUrl, scenario, best.shape, seconds);
    const row = { scenario: scenario.name, goal: scenario.goal, measured, pgbench: reached };
    tell(reportShapes(row));
    rows.push(row);
  }
  tell(`\n${report(rows)}`);
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

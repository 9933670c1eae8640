import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks, type Counts } from './check.ts';
import type { OutsideThing } from './left-out.ts';
import { ROOT, run } from './run.ts';

/** One part of the tests: what of the outside it needs, and how it is run. */
export interface Part {
  readonly name: string;
  readonly needs: readonly OutsideThing[];
  /** Without which of them nothing of it runs; its tests that need another one are left out alone. */
  readonly nothingWithout?: OutsideThing;
  /** Part of `npm test`; the others are asked for by name. */
  readonly everyday: boolean;
  /** Runs it, or of it what the arguments name (files, names of checks), and streams what it says. */
  run(only: readonly string[]): Promise<Counts>;
}

export const PARTS: readonly Part[] = [
  { name: 'check', needs: ['postgresql-15'], everyday: true, run: runChecks },
  { name: 'server', needs: ['postgresql-15'], everyday: true, run: (only) => runVitest('server', only) },
  { name: 'web', needs: [], everyday: true, run: (only) => runVitest('web', only) },
  {
    name: 'e2e',
    needs: ['postgresql-15', 'chromium'],
    nothingWithout: 'chromium',
    everyday: true,
    run: runPlaywright,
  },
  { name: 'deep', needs: ['postgresql-15', 'chromium'], everyday: false, run: (only) => runVitest('deep', only) },
];

const REPORTS = join(ROOT, '.cache', 'tests');

async function runVitest(project: string, only: readonly string[]): Promise<Counts> {
  const report = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { exitCode } = await run(['vitest', 'run', '--project', project, ...reporters, ...only], { stream: true });
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report) as VitestReport;
  // A file can fail around its tests: it does not load, or leaves a connection open.
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return counted(numPassedTests, numFailedTests + failedFiles.length, exitCode);
}

interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

async function runPlaywright(only: readonly string[]): Promise<Counts> {
  const report = freshReport('e2e');
  // Playwright would keep what it compiled in the system's temporary folder.
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PWTEST_CACHE_DIR: join(ROOT, '.cache', 'playwright') };
  const { exitCode } = await run(['playwright', 'test', '--reporter=list,json', ...only], { stream: true, env });
  const { stats } = readReport(report) as { stats?: { expected: number; unexpected: number; flaky: number } };
  return counted(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), exitCode);
}

/** A run that fails without a failing test (an unhandled rejection, say) counts as one failure. */
function counted(passed: number, failed: number, exitCode: number): Counts {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

function freshReport(name: string): string {
  const report = join(REPORTS, `${name}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

function readReport(report: string): unknown {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // The runner ended before it wrote one; its exit code says the rest.
    return {};
  }
}

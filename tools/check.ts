import { parseArgs } from 'node:util';
import { isLeftOut, type OutsideThing } from './left-out.ts';
import { run } from './run.ts';

interface Check {
  readonly name: string;
  readonly argv: readonly string[];
  readonly folder?: string;
  /** What of the outside it can't do without. */
  readonly needs?: OutsideThing;
}

const SOURCES = ['contract', 'server', 'web/src', 'web/tools', 'tools', 'e2e', 'bench', 'migrations'];

const CHECKS: readonly Check[] = [
  { name: 'format', argv: ['prettier', '--check', '--cache', '--cache-location', '.cache/prettier', '.'] },
  { name: 'lint', argv: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', argv: ['tsc', '--project', 'tsconfig.json'] },
  { name: 'types-e2e', argv: ['tsc', '--project', 'e2e/tsconfig.json'] },
  { name: 'types-web', argv: ['svelte-check', '--fail-on-warnings', '--tsconfig', 'tsconfig.json'], folder: 'web' },
  { name: 'types-service-worker', argv: ['tsc', '--project', 'web/src/service-worker/tsconfig.json', '--noEmit'] },
  { name: 'directions', argv: ['depcruise', '--config', '.dependency-cruiser.cjs', ...SOURCES] },
  { name: 'dead-code', argv: ['knip'] },
  { name: 'tracked-files', argv: ['node', 'tools/tracked-files.ts'] },
  { name: 'citations', argv: ['node', 'tools/citations.ts'] },
  { name: 'schema-dump', argv: ['node', 'tools/database-dump.ts', '--check'], needs: 'postgresql-15' },
  { name: 'schema-types', argv: ['node', 'tools/database-types.ts', '--check'] },
  { name: 'configuration-docs', argv: ['node', 'tools/configuration-docs.ts', '--check'] },
];

/** Two cores, and most checks use one. */
const AT_ONCE = 2;

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs the checks, all or those named, and prints each with what it found wrong. */
export async function runChecks(names: readonly string[] = []): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  // Lint and types of the web app read what Kit generates.
  await run(['svelte-kit', 'sync'], { folder: 'web' });
  const waiting = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runCheck(check, counts);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

async function runCheck(check: Check, counts: Counts): Promise<void> {
  if (check.needs !== undefined && isLeftOut(check.needs)) {
    console.log(`-     ${check.name} (without ${check.needs})`);
    return;
  }
  const { exitCode, output } = await run(check.argv, { folder: check.folder ?? '.' });
  if (exitCode === 0) counts.passed += 1;
  else counts.failed += 1;
  console.log(exitCode === 0 ? `ok    ${check.name}` : `WRONG ${check.name}\n${output.trim()}`);
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${CHECKS.map((check) => check.name).join(', ')}.`);
    process.exit(2);
  }
  const { passed, failed } = await runChecks(positionals);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

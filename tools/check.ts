import { parseArgs } from 'node:util';
import { isLeftOut, type OutsideThing } from './left-out.ts';
import { run } from './run.ts';

/** Go lets its heap double before it tidies up; near this size it tidies sooner. */
const LINT = { GOMEMLIMIT: '1000MiB' };

/**
 * Components are handed to TypeScript as what their parser makes of them before the first is linted; else TypeScript
 * begins anew with each. V8's limit, in MB, is what linting them needs rather than what the machine has.
 */
const LINT_COMPONENTS = {
  SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK: '1',
  NODE_OPTIONS: '--max-old-space-size=800',
};

interface Check {
  readonly name: string;
  readonly argv: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What of the outside it can't do without. */
  readonly needs?: OutsideThing;
  /**
   * How much of the machine it takes, so that all together stay under 1.5 GB: `all` uses both cores by itself and about
   * 1.4 GB, `large` one core and up to 0.9 GB, others one core and up to 0.5 GB.
   */
  readonly size?: 'all' | 'large';
}

const SOURCES = ['contract', 'server', 'demo', 'web/src', 'web/tools', 'tools', 'e2e', 'bench', 'migrations'];

const CHECKS: readonly Check[] = [
  // Types too, of all but components.
  {
    name: 'lint',
    argv: ['oxlint', '--type-aware', '--type-check', '--max-warnings', '0'],
    env: LINT,
    size: 'all',
  },
  {
    name: 'lint-components',
    argv: ['eslint', '.', '--max-warnings', '0'],
    env: LINT_COMPONENTS,
    size: 'large',
  },
  { name: 'format', argv: ['prettier', '--check', '--cache', '--cache-location', '.cache/prettier', '.'] },
  {
    name: 'types-components',
    argv: ['svelte-check', '--fail-on-warnings', '--tsconfig', 'tsconfig.json'],
    folder: 'web',
    size: 'large',
  },
  { name: 'directions', argv: ['depcruise', '--config', '.dependency-cruiser.cjs', ...SOURCES] },
  { name: 'dead-code', argv: ['knip'] },
  { name: 'tracked-files', argv: ['node', 'tools/tracked-files.ts'] },
  { name: 'citations', argv: ['node', 'tools/citations.ts'] },
  { name: 'schema-dump', argv: ['node', 'tools/database-dump.ts', '--check'], needs: 'postgresql-15' },
  { name: 'schema-types', argv: ['node', 'tools/database-types.ts', '--check'] },
  { name: 'configuration-docs', argv: ['node', 'tools/configuration-docs.ts', '--check'] },
];

export interface Counts {
  passed: number;
  failed: number;
}

/** Runs the checks, all or those named, and prints each with what it found wrong. */
export async function runChecks(names: readonly string[] = []): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  // Lint and types of the web app read what Kit generates.
  await run(['svelte-kit', 'sync'], { folder: 'web' });
  const asked = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
  const inTurn = async (size?: Check['size']) => {
    for (const check of asked.filter((one) => one.size === size)) await runCheck(check, counts);
  };
  await inTurn('all');
  // Two cores: one for the large, one for the small.
  await Promise.all([inTurn('large'), inTurn()]);
  return counts;
}

async function runCheck(check: Check, counts: Counts): Promise<void> {
  if (check.needs !== undefined && isLeftOut(check.needs)) {
    console.log(`-     ${check.name} (without ${check.needs})`);
    return;
  }
  const { exitCode, output } = await run(check.argv, { folder: check.folder ?? '.', env: check.env ?? {} });
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

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

/** Bytes; larger things do not belong into a repository that people clone. */
const LARGE = 1_000_000;

interface Rule {
  readonly fault: string;
  readonly pattern: RegExp;
  readonly files?: RegExp;
}

const TESTS = /\.test\.ts$|^e2e\//;

const RULES: readonly Rule[] = [
  { fault: 'a path of this machine', pattern: literal(`${ROOT}/`) },
  { fault: 'a path of this machine', pattern: literal(join(homedir(), '.')) },
  { fault: 'a path of somebody’s machine', pattern: /\/(home|Users)\/[a-z][\w-]*\// },
  { fault: 'the host of a package mirror', pattern: mirror() },
  { fault: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { fault: 'an access token', pattern: /\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|npm_\w{36}|[sr]k_live_\w{20,})\b/ },
  {
    // Left out under a condition, with its reason, is fine: `test.skip(isMobile, '…')`.
    fault: 'a test that is left out or alone',
    pattern: /\b(it|test|describe)\.(only|todo|fails|fixme|skip(?!\((?!['"`)])))\b/,
    files: TESTS,
  },
  {
    fault: 'a check that is turned off',
    pattern: /@ts-(ignore|nocheck|expect-error)|(es|ox)lint-disable|prettier-ignore/,
    files: /\.(ts|svelte|js|mjs|cjs)$/,
  },
];

/** What no file of the project may hold, said by file and line. Looks at what git tracks and at what it would add. */
async function faults(): Promise<string[]> {
  const { exitCode, output } = await run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (exitCode !== 0) return [output.trim()];
  return output
    .split('\0')
    .filter((file) => file !== '')
    .flatMap(faultsOf);
}

function faultsOf(file: string): string[] {
  const path = join(ROOT, file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  // Removed and not yet committed.
  if (size === undefined) return [];
  const found = size > LARGE ? [`${file}: ${size} bytes`] : [];
  const text = readFileSync(path, 'latin1');
  if (text.includes('\0') || file === import.meta.filename.slice(ROOT.length + 1)) return found;
  for (const [at, line] of text.split('\n').entries()) {
    for (const rule of RULES) {
      if (rule.files?.test(file) === false || !rule.pattern.test(line)) continue;
      found.push(`${file}:${at + 1}: ${rule.fault}: ${line.trim().slice(0, 120)}`);
    }
  }
  return found;
}

function literal(text: string): RegExp {
  return new RegExp(RegExp.escape(text));
}

/** The registry that this machine uses; npm hands it to what it runs. No file of ours needs to name one. */
function mirror(): RegExp {
  const host = URL.parse(process.env.npm_config_registry ?? '')?.host ?? '';
  return host === '' ? /(?!)/ : literal(host);
}

const found = await faults();
for (const fault of found) console.log(fault);
process.exitCode = found.length === 0 ? 0 : 1;

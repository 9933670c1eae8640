/**
 * Writes docs/configuration.md from the tables of settings and limits. `--check` compares instead and exits with 1 when the
 * file is out of date.
 */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  countedBy,
  limitEntry,
  limitKeys,
  limitName,
  limitSettings,
  type LimitKey,
} from '../server/src/config/limits.ts';
import { projectDir } from '../server/src/config/project.ts';
import { table, type Setting } from '../server/src/config/table.ts';
import { writeOrCheck } from './generated-file.ts';

const FILE = join(projectDir, 'docs/configuration.md');

const HEAD = `# Configuration

Settings are environment variables, read once when the server starts. Each can also come from a file: \`NAME_FILE\` names
the file, and a line break at its end is ignored. All faults are reported together, and the server does not start.

Without any setting an installation is private: it listens only on this machine, uses its own database, and keeps e-mails
in a local mailbox. To let others in, set \`PUBLIC_URL\`, \`SMTP_URL\` and \`MAIL_FROM\`.

This page is written by \`npx --no node tools/configuration-docs.ts\`; change \`server/src/config/table.ts\` or \`limits.ts\` instead.
`;

const LIMITS = `## Limits

How often something may be done, as a count and a time: \`10/15m\` is at most ten times in fifteen minutes (units: \`s\`, \`m\`,
\`h\` and \`d\`). IPv6 addresses are counted by /64. Sign-ins, e-mails and writing are counted exactly across processes;
limits counted in each process can span at most 24 days.
`;

function settingRows(): string {
  const lines = Object.entries<Setting<unknown>>(table).map(
    ([name, setting]) => `| \`${name}\` | ${defaultOf(setting)} | ${setting.text} |`,
  );
  return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...lines].join('\n');
}

function limitRows(): string {
  const { newAccountDivisor } = limitSettings;
  const lines = [
    ...limitKeys.map((key) => limitRow(key, countsOf(key), meaningOf(key))),
    limitRow('newAccountDivisor', '', newAccountDivisor.text),
  ];
  return ['| Setting | Default | Counts | Meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function limitRow(key: keyof typeof limitSettings, counts: string, meaning: string): string {
  return `| \`${limitName(key)}\` | ${defaultOf(limitSettings[key])} | ${counts} | ${meaning} |`;
}

function countsOf(key: LimitKey): string {
  const { unit, per } = limitEntry(key);
  return `${unit} per ${countedBy[per]}`;
}

function meaningOf(key: LimitKey): string {
  const { text, newAccounts, countedIn } = limitEntry(key);
  const part = newAccounts === 'part' ? ' Lower for accounts younger than a day.' : '';
  return `${text}${part}${countedIn === 'memory' ? ' Counted in each process.' : ''}`;
}

function defaultOf({ shown, fallback }: Setting<unknown>): string {
  return shown ?? (fallback === undefined ? 'none' : `\`${fallback}\``);
}

const text = [HEAD, '## Settings\n', settingRows(), '', LIMITS, limitRows()].join('\n');
const options = await resolveConfig(FILE);

await writeOrCheck(
  FILE,
  await format(text, { ...options, parser: 'markdown' }),
  'npx --no node tools/configuration-docs.ts',
);

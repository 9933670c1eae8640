import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitKeys, limitName, limitSettings, type Limits } from '../src/config/limits.ts';
import { readSettings, type Settings } from '../src/config/settings.ts';
import type { TestDatabase } from './database.ts';

/** High enough for every test that is not about a limit. */
const RAISED = '1000000/1h';

/**
 * Settings of a private installation over a test's database, on any free port, with a data folder of its own, raised limits
 * and a silent log. `overrides` go by the names of the environment.
 */
export async function testSettings(
  database: Pick<TestDatabase, 'webUrl' | 'ownerUrl'>,
  overrides: Readonly<Record<string, string>> = {},
): Promise<{ settings: Settings; remove: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vrss-server-'));
  const settings = readSettings({
    PORT: '0',
    ROLE: 'web',
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    SECRET: randomBytes(32).toString('base64'),
    DATABASE_URL: database.webUrl,
    DATABASE_DIRECT_URL: database.ownerUrl,
    ...raisedLimits(),
    ...overrides,
  });
  return { settings, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** The rate limits of an installation that sets none. */
export function defaultLimits(): Limits {
  const entries = Object.entries(limitSettings).map(([name, { parse, fallback }]) => [name, parse(fallback)]);
  return Object.fromEntries(entries) as Limits;
}

function raisedLimits(): Record<string, string> {
  return Object.fromEntries(limitKeys.map((key) => [limitName(key), RAISED]));
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectDir } from '../src/config/project.ts';
import type { TestDatabase } from './database.ts';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `vrss` with the given words, in a process and with settings of its own. */
export type Vrss = (words: readonly string[], settings?: Readonly<Record<string, string>>) => Promise<CommandResult>;

/** `vrss` on a test's database and a data folder of its own, removed after the file. */
export function vrssOn(database: Pick<TestDatabase, 'webUrl' | 'ownerUrl'>): Vrss {
  const dataDir = mkdtempSync(join(tmpdir(), 'vrss-command-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const own = { DATA_DIR: dataDir, DATABASE_URL: database.webUrl, DATABASE_DIRECT_URL: database.ownerUrl };
  return (words, settings) => run(words, { ...own, ...settings });
}

async function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<CommandResult> {
  const child = spawn(process.execPath, [join(projectDir, 'server/bin/vrss.mjs'), ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  return { exitCode, output, errors };
}

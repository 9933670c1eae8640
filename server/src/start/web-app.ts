import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from '../config/project.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { lockFault, takeLock } from './build-lock.ts';

const WEB = join(projectDir, 'web');
const BUILD = join(WEB, 'build');
/** Says of which sources a build is; written last, so a build that was cut short has none. */
const MARK = join(BUILD, 'sources.sha256');
/** Not by the name of earlier versions, which left one with a process id behind. */
const LOCK = join(projectDir, '.cache', 'web-build.held');
/** What the build is made of. */
const SOURCES = ['web/*.{ts,json}', 'web/src/**', 'web/static/**', 'contract/src/**/*.ts', 'package-lock.json'];
const MOST_OUTPUT = 64 * 1024 * 1024;

/**
 * Answers the folder of the built web app, building it first when it is missing or its sources changed. `tell` hears
 * one line before a build. Throws a sentence when it cannot be built, with what Vite said last.
 */
export async function builtWebApp(tell: (line: string) => void, signal: AbortSignal): Promise<string> {
  const sources = await hashOfSources();
  if (isBuiltFrom(sources)) return BUILD;
  signal.throwIfAborted();
  tell('Building the web app. This is only needed once, and again when its sources change.');
  const release = await onlyBuilder(tell, signal);
  try {
    if (!isBuiltFrom(sources)) await build(sources, signal);
  } finally {
    release();
  }
  return BUILD;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: projectDir, withFileTypes: true })) {
    if (entry.isFile() && !entry.name.endsWith('.test.ts')) files.push(join(entry.parentPath, entry.name));
  }
  for (const file of files.sort()) {
    hash
      .update(`${file.slice(projectDir.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function isBuiltFrom(sources: string): boolean {
  return existsSync(MARK) && readFileSync(MARK, 'utf8').trim() === sources;
}

async function build(sources: string, signal: AbortSignal): Promise<void> {
  try {
    const vite = join(dirname(createRequire(join(WEB, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
    // Node reads the configuration as it is; Vite would write a copy into node_modules, which may be another user's.
    // None of our own environment: what stands there may be secret, and a build keeps what it is given.
    const options = { cwd: WEB, env: { NODE_ENV: 'production' }, maxBuffer: MOST_OUTPUT, signal };
    await promisify(execFile)(process.execPath, [vite, 'build', '--configLoader', 'native'], options);
    writeFileSync(MARK, `${sources}\n`);
  } catch (error) {
    signal.throwIfAborted();
    throw new OperatorError(`The web app could not be built:\n${wordsOf(error)}`, { cause: error });
  }
}

/** What Vite said, without the frames of its own code. */
function wordsOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return said.replace(/^ +at .*\n?/gm, '').trim();
}

/** Two servers started at once on one checkout must not build into the same folder. */
async function onlyBuilder(tell: (line: string) => void, signal: AbortSignal): Promise<() => void> {
  const onWait = () => tell('Another process is already building the web app in this folder; waiting for it.');
  try {
    return await takeLock(LOCK, onWait, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw lockFault(error, projectDir);
  }
}

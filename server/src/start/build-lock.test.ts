import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { lockFault, takeLock } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'vrss-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nobodyElse = () => expect.unreachable('nobody else has it');
const { signal } = new AbortController();

/** A process that has the lock until it is killed. */
async function holder(path: string) {
  const script = `
    import { lockFault, takeLock } from ${JSON.stringify(join(import.meta.dirname, 'build-lock.ts'))};
    await takeLock(${JSON.stringify(path)}, () => {}, new AbortController().signal);
    console.log('has it');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('who comes second waits, says so once, and has it when the first was killed', async () => {
  const path = join(folder, 'contested');
  const first = await holder(path);
  let waits = 0;
  const second = takeLock(path, () => (waits += 1), signal);
  const early = await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))]);
  expect([early, waits]).toEqual(['waits', 1]);
  first.kill('SIGKILL');
  (await second)();
});

test('let go, it is free, for the same process too', async () => {
  const path = join(folder, 'again');
  for (let time = 0; time < 2; time += 1) (await takeLock(path, nobodyElse, signal))();
  expect(statSync(path).size).toBe(0);
});

test('a file that nobody has is free, whenever its maker was killed', async () => {
  const path = join(folder, 'left', 'empty');
  mkdirSync(join(folder, 'left'));
  writeFileSync(path, '');
  (await takeLock(path, nobodyElse, signal))();
});

test('who waits can be ended', async () => {
  const path = join(folder, 'ended');
  await holder(path);
  const ending = new AbortController();
  await expect(takeLock(path, () => ending.abort(), ending.signal)).rejects.toThrow('aborted');
});

/** A file system without room for one file, where this user may mount it. */
const full = join(folder, 'full');
mkdirSync(full);
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'nr_inodes=1', 'none', full]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [full]);
});

/** What an operator is told when the lock cannot be taken there. */
async function refusalAt(path: string): Promise<string> {
  const fault: unknown = await takeLock(path, nobodyElse, signal).then(
    () => expect.unreachable('it was taken'),
    (error: unknown) => error,
  );
  return lockFault(fault, '/srv/vrss').message;
}

test.runIf(isMounted)('a full disk is told as such', async () => {
  expect(await refusalAt(join(full, 'lock'))).toBe(
    'The web app must be built first, and nothing can be written to /srv/vrss (the disk is full): free some space there.',
  );
});

test('what is forbidden is told with who may do it', async () => {
  expect(await refusalAt('/dev/null/folder/lock')).toMatch(
    /\(a part of the path is a file\): start VRSS there once as/,
  );
});

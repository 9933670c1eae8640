/**
 * What the parts of `npm test` cost: `npm run test:cost [PART…]` runs each and prints its seconds, the processor seconds
 * of its processes and the most memory that they held at once. Exits with 1 where a part fails.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';
import { PARTS } from './test-parts.ts';

/** Milliseconds between two looks at the memory. */
const EVERY = 250;
/** Clock ticks a second in /proc (`getconf CLK_TCK`), the same on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

interface Process {
  readonly parent: number;
  readonly bytes: number;
}

interface Cost {
  readonly exitCode: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakBytes: number;
}

/** Fields of /proc/PID/stat after the name, which may hold anything but ends with the last bracket. */
function stat(pid: number | 'self'): readonly number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return text
    .slice(text.lastIndexOf(')') + 4)
    .split(' ')
    .map(Number);
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const [parent = 0] = stat(pid);
      const shared = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ').map(Number);
      // Without the pages of files: programs and shared memory would count once for each process that has them.
      found.set(pid, { parent, bytes: ((shared[1] ?? 0) - (shared[2] ?? 0)) * PAGE });
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** Bytes that a process and all below it hold. */
function bytesBelow(root: number): number {
  const all = processes();
  const below = new Set([root]);
  // Children have their parents before them as often as not, so it is gone through until nothing is added.
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const [pid, { parent }] of all) if (below.has(parent)) below.add(pid);
  }
  return [...below].reduce((sum, pid) => sum + (all.get(pid)?.bytes ?? 0), 0);
}

/** Processor seconds of all children of this process that ended, and of theirs. */
function processorSecondsOfChildren(): number {
  const [, , , , , , , , , , , , user = 0, system = 0] = stat('self');
  return (user + system) / TICKS;
}

async function costOf(part: string): Promise<Cost> {
  const started = performance.now();
  const before = processorSecondsOfChildren();
  const child = spawn(process.execPath, [join(ROOT, 'tools/test.ts'), `--part=${part}`], { stdio: 'inherit' });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, bytesBelow(child.pid ?? 0));
  }, EVERY);
  const exitCode = await new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return { exitCode, seconds, processorSeconds: processorSecondsOfChildren() - before, peakBytes };
}

const asked = process.argv.slice(2);
const names = PARTS.filter(({ name, everyday }) => (asked.length === 0 ? everyday : asked.includes(name)));
const lines: string[] = [];
for (const { name } of names) {
  const { exitCode, seconds, processorSeconds, peakBytes } = await costOf(name);
  const gigabytes = (peakBytes / 1024 ** 3).toFixed(2);
  const end = exitCode === 0 ? '' : ', failed';
  lines.push(`${name}: ${seconds.toFixed(0)} s, ${processorSeconds.toFixed(0)} s of processor, ${gigabytes} GB${end}`);
  if (exitCode !== 0) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);
if (names.length === 0) process.exitCode = 2;

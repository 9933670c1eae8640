import { parseArgs } from 'node:util';
import type { Counts } from './check.ts';
import { findChromium } from './chromium.ts';
import { CannotProvide } from './debian-packages.ts';
import { findDebianPostgres } from './debian-postgres.ts';
import { LEFT_OUT, OUTSIDE_THINGS, type OutsideThing } from './left-out.ts';
import { PARTS, type Part } from './test-parts.ts';

const USAGE = `npm test                                   everything
npm test -- --without=NAME,…               everything but what needs ${OUTSIDE_THINGS.join(' or ')}
npm run test:PART [-- WHAT …]              one part (${PARTS.map((part) => part.name).join(', ')}), or files and names of it`;

interface Request {
  readonly parts: readonly Part[];
  readonly only: readonly string[];
  readonly without: ReadonlySet<OutsideThing>;
}

function readArguments(): Request {
  const options = { part: { type: 'string' }, without: { type: 'string', default: '' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const parts = PARTS.filter((part) => (values.part === undefined ? part.everyday : part.name === values.part));
  if (parts.length === 0) throw new Error(`There is no part ${values.part ?? ''}.`);
  if (positionals.length > 0 && parts.length > 1) throw new Error('Files are named for one part.');
  const named = values.without.split(',').filter((name) => name !== '');
  const without = OUTSIDE_THINGS.filter((thing) => named.includes(thing));
  if (without.length < named.length) throw new Error(`Only ${OUTSIDE_THINGS.join(' and ')} can be left out.`);
  return { parts, only: positionals, without: new Set(without) };
}

/** Finds or brings what the parts need from outside; says each thing that can't be had in one line and answers those. */
function provide(things: ReadonlySet<OutsideThing>): Set<OutsideThing> {
  const providers = { 'postgresql-15': () => findDebianPostgres(), chromium: () => findChromium() };
  const missing = new Set<OutsideThing>();
  for (const thing of things) {
    try {
      providers[thing]();
    } catch (error) {
      if (!(error instanceof CannotProvide)) throw error;
      missing.add(thing);
      console.error(`${error.message}. (--without=${thing} leaves out by name what needs it.)`);
    }
  }
  return missing;
}

/** Runs the parts one after another; a thing that can't be had counts as one failure. */
async function runParts({ parts, only, without }: Request): Promise<Counts> {
  const needed = new Set(parts.flatMap((part) => part.needs));
  const missing = provide(needed.difference(without));
  const absent = without.union(missing);
  process.env[LEFT_OUT] = [...absent].join(',');
  const total: Counts = { passed: 0, failed: missing.size };
  for (const part of parts) {
    if (part.nothingWithout !== undefined && absent.has(part.nothingWithout)) continue;
    console.log(`\n== ${part.name}`);
    const started = performance.now();
    const { passed, failed } = await part.run(only);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`== ${part.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

try {
  const request = readArguments();
  const { passed, failed } = await runParts(request);
  const leftOut = request.without.size === 0 ? '' : `; left out: ${[...request.without].join(', ')}`;
  console.log(`\n${passed} passed, ${failed} failed${leftOut}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}

/**
 * Writes src/ui/icons/icons.ts from the Phosphor icons named below (MIT): one file an icon beside it, so that a page
 * carries only those it uses. `node tools/icons.ts` writes, `node tools/icons.ts --check` fails when a file is out of date.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Weight = 'regular' | 'bold' | 'fill';

/** Regular at 20 and 24 px, bold at 16, fill for the current place (look.md, "Icons and marks"). */
const wanted: Record<string, readonly Weight[]> = {
  'arrow-left': ['regular'],
  'arrow-up': ['bold'],
  'check-circle': ['regular'],
  'dots-three': ['regular'],
  eye: ['regular'],
  'eye-slash': ['regular'],
  gear: ['regular', 'fill'],
  globe: ['bold'],
  handshake: ['regular'],
  heart: ['regular', 'fill'],
  house: ['regular', 'fill'],
  link: ['regular'],
  'list-bullets': ['regular'],
  lock: ['bold'],
  'magnifying-glass': ['regular'],
  'map-pin': ['bold'],
  'pencil-simple': ['regular'],
  'pencil-simple-line': ['regular'],
  prohibit: ['regular'],
  quotes: ['regular'],
  'sign-in': ['regular'],
  spinner: ['bold'],
  'text-b': ['regular'],
  'text-h': ['regular'],
  'text-italic': ['regular'],
  trash: ['regular'],
  'user-minus': ['regular'],
  'user-square': ['regular', 'fill'],
  users: ['regular', 'bold', 'fill'],
  warning: ['regular'],
  'warning-circle': ['regular', 'fill'],
  x: ['regular', 'bold'],
};

const LINE = 120;
const folder = fileURLToPath(new URL('../src/ui/icons', import.meta.url));

function pathOf(name: string, weight: Weight): string {
  const file = weight === 'regular' ? `regular/${name}` : `${weight}/${name}-${weight}`;
  const svg = readFileSync(fileURLToPath(import.meta.resolve(`@phosphor-icons/core/assets/${file}.svg`)), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"\/>/g)];
  const rest = svg.replace(/<\/?svg[^>]*>|<path d="[^"]+"\/>/g, '').trim();
  const path = paths[0]?.[1];
  if (paths.length !== 1 || path === undefined || rest !== '') throw new Error(`${file} is more than one path`);
  return path;
}

function constantName(name: string, weight: Weight): string {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return weight === 'regular' ? camel : camel + weight.charAt(0).toUpperCase() + weight.slice(1);
}

/** Broken as the formatter breaks lines. */
function declaration(constant: string, path: string): string {
  const line = `export const ${constant} = '${path}';`;
  return line.length <= LINE ? line : `export const ${constant} =\n  '${path}';`;
}

/** The files by their paths in the folder of icons. */
function generate(): Map<string, string> {
  const head = '// Written by tools/icons.ts from @phosphor-icons/core (MIT)';
  const files = new Map<string, string>();
  const index: string[] = [`${head}: paths in a box of 256 by 256. Do not edit.`];
  for (const [name, weights] of Object.entries(wanted)) {
    for (const weight of weights) {
      const constant = constantName(name, weight);
      const file = `paths/${weight === 'regular' ? name : `${name}-${weight}`}.ts`;
      files.set(file, `${head}. Do not edit.\n${declaration(constant, pathOf(name, weight))}\n`);
      index.push(`export { ${constant} } from './${file}';`);
    }
  }
  return files.set('icons.ts', `${index.join('\n')}\n`);
}

function written(): Map<string, string> {
  const files = ['icons.ts', ...readdirSync(join(folder, 'paths')).map((name) => `paths/${name}`)];
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function write(files: ReadonlyMap<string, string>): void {
  rmSync(join(folder, 'paths'), { recursive: true, force: true });
  mkdirSync(join(folder, 'paths'));
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
}

const files = generate();
if (!process.argv.includes('--check')) {
  write(files);
} else {
  const present = written();
  const stale = [...files].some(([file, text]) => present.get(file) !== text) || present.size !== files.size;
  if (stale) {
    console.error('src/ui/icons is out of date: run "node tools/icons.ts" in web/.');
    process.exitCode = 1;
  }
}

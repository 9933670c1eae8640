/**
 * Writes src/ui/icons/icons.ts from the Phosphor icons named below (MIT): one constant a drawing, so that a page carries
 * only those it uses. `node tools/icons.ts` writes, `node tools/icons.ts --check` fails when the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Weight = 'regular' | 'bold' | 'fill';

/** Regular at 20 and 24 px, bold at 16, fill for the current place (look.md, "Icons and marks"). */
const wanted: Record<string, readonly Weight[]> = {
  'arrow-counter-clockwise': ['regular'],
  'arrow-left': ['regular'],
  'arrow-up': ['bold'],
  check: ['bold'],
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
  'sign-out': ['regular'],
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

const target = fileURLToPath(new URL('../src/ui/icons/icons.ts', import.meta.url));

function drawingOf(name: string, weight: Weight): string {
  const file = weight === 'regular' ? `regular/${name}` : `${weight}/${name}-${weight}`;
  const svg = readFileSync(fileURLToPath(import.meta.resolve(`@phosphor-icons/core/assets/${file}.svg`)), 'utf8');
  const drawings = [...svg.matchAll(/<path d="([^"]+)"\/>/g)];
  const rest = svg.replace(/<\/?svg[^>]*>|<path d="[^"]+"\/>/g, '').trim();
  const drawing = drawings[0]?.[1];
  if (drawings.length !== 1 || drawing === undefined || rest !== '') throw new Error(`${file} is more than one path`);
  return drawing;
}

function constantName(name: string, weight: Weight): string {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return weight === 'regular' ? camel : camel + weight.charAt(0).toUpperCase() + weight.slice(1);
}

function generate(): string {
  const lines = Object.entries(wanted).flatMap(([name, weights]) =>
    weights.map((weight) => `export const ${constantName(name, weight)} =\n  '${drawingOf(name, weight)}';`),
  );
  return `// Written by tools/icons.ts from @phosphor-icons/core (MIT): paths in a box of 256 by 256. Do not edit.\n${lines.join('\n')}\n`;
}

const text = generate();
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/ui/icons/icons.ts is out of date: run "node tools/icons.ts" in web/.');
  process.exitCode = 1;
}

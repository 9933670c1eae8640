import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

export interface Face {
  readonly name: string;
  readonly weight: 400 | 700 | 800;
  readonly style: 'normal' | 'italic';
  readonly data: Buffer;
}

const require = createRequire(import.meta.url);

/** What the files of a family hold, each under a name of its own: satori takes a letter from the first that has it. */
const SCHIBSTED_FILES = ['latin', 'latin-ext'] as const;
const BRYGADA_FILES = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;

/** Families in the order in which satori looks for a letter. */
export const SCHIBSTED = SCHIBSTED_FILES.map((file) => `Schibsted ${file}`).join(', ');
export const BRYGADA = BRYGADA_FILES.map((file) => `Brygada ${file}`).join(', ');

/** The bundled faces that previews are set in, as WOFF: satori reads no WOFF2. */
export function readFaces(): Face[] {
  return [
    ...([400, 700, 800] as const).flatMap((weight) =>
      SCHIBSTED_FILES.map((file) => face(`Schibsted ${file}`, 'schibsted-grotesk', file, weight, 'normal')),
    ),
    ...([400, 700] as const).flatMap((weight) =>
      BRYGADA_FILES.map((file) => face(`Brygada ${file}`, 'brygada-1918', file, weight, 'normal')),
    ),
    ...BRYGADA_FILES.map((file) => face(`Brygada ${file}`, 'brygada-1918', file, 400, 'italic')),
  ];
}

function face(name: string, source: string, file: string, weight: Face['weight'], style: Face['style']): Face {
  const data = readFileSync(require.resolve(`@fontsource/${source}/files/${source}-${file}-${weight}-${style}.woff`));
  return { name, weight, style, data };
}

/** All code points that a WOFF file has a glyph for. */
export function codePointsOf(woff: Buffer): Set<number> {
  const cmap = readTable(woff, 'cmap');
  const points = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, points);
    if (format === 12) addGroups(subtable, points);
  }
  return points;
}

/** WOFF 1.0: a directory of 20 bytes a table after the header of 44, each table deflated where that is shorter. */
function readTable(woff: Buffer, tag: string): Buffer {
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = woff.subarray(44 + index * 20, 64 + index * 20);
    if (entry.toString('latin1', 0, 4) !== tag) continue;
    const [offset, packed, whole] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < whole ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** cmap format 4: segments of the basic plane. Glyph 0 means that the font lacks the letter. */
function addSegments(table: Buffer, points: Set<number>): void {
  const length = table.readUInt16BE(6);
  for (let at = 0; at < length; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + length + at);
    const delta = table.readUInt16BE(16 + 2 * length + at);
    const rangeAt = 16 + 3 * length + at;
    const range = table.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const listed = range === 0 ? point : table.readUInt16BE(rangeAt + range + 2 * (point - first));
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** cmap format 12: groups of any plane. */
function addGroups(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const [first, last] = [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
    for (let point = first; point <= last; point += 1) points.add(point);
  }
}

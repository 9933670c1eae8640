/**
 * Writes the icons of the installed app, and favicon.ico for who asks for that by habit, into static/ from static/mark.svg: on the light ground, since a device shows them on
 * any. `node tools/app-icons.ts` in web/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const GROUND = '#F0F2EF';

/** Pixels of the icon, and the part of its edge that the mark takes; a maskable one may lose all outside a circle of 80 %. */
const icons = {
  'icon-192.png': { edge: 192, part: 0.75 },
  'icon-512.png': { edge: 512, part: 0.75 },
  'icon-maskable-512.png': { edge: 512, part: 0.54 },
  'apple-touch-icon.png': { edge: 180, part: 0.66 },
} as const;

const folder = new URL('../static/', import.meta.url);
const mark = readFileSync(new URL('mark.svg', folder), 'utf8').replace(
  /^<svg[^>]*>|<style>.*?<\/style>|<\/svg>\s*$/gs,
  '',
);

function iconOf(edge: number, part: number): Buffer {
  const size = 32 / part;
  const start = -(size - 32) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${size} ${size}"><path fill="${GROUND}" d="M${start} ${start}h${size}v${size}h${-size}z"/><g fill="#14171A">${mark}</g></svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: edge } }).render().asPng();
}

/** An ICO file of one picture: a header of 6 bytes, an entry of 16, and the PNG. */
function icoOf(png: Buffer, edge: number): Buffer {
  const head = Buffer.alloc(22);
  head.set([0, 0, 1, 0, 1, 0, edge, edge, 0, 0, 1, 0, 32, 0]);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

for (const [name, { edge, part }] of Object.entries(icons)) writeFileSync(new URL(name, folder), iconOf(edge, part));
writeFileSync(new URL('favicon.ico', folder), icoOf(iconOf(32, 0.9), 32));

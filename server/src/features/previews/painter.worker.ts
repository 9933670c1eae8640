import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { parentPort } from 'node:worker_threads';
import { size, type Element } from './drawing.ts';
import { readFaces } from './fonts.ts';

/** Paints drawings, one after another, away from the thread that answers requests. */
export interface PaintingOrder {
  readonly id: number;
  readonly drawing: Element;
}

export type PaintingResult =
  { readonly id: number; readonly png: Uint8Array } | { readonly id: number; readonly fault: string };

const fonts = readFaces();

async function paint(drawing: Element): Promise<Uint8Array> {
  // Satori's types want a React node; the tree has its shape.
  const svg = await satori(drawing as unknown as Parameters<typeof satori>[0], { ...size, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

parentPort?.on('message', ({ id, drawing }: PaintingOrder) => {
  paint(drawing).then(
    (png) => parentPort?.postMessage({ id, png } satisfies PaintingResult),
    (error: unknown) => parentPort?.postMessage({ id, fault: String(error) } satisfies PaintingResult),
  );
});

/**
 * Paints drawings as PNG, one after another, in a process of its own: the server answers meanwhile, a fault in the native
 * renderer cannot end it, and the memory of fonts and layout goes with the process. Lives until its parent lets go.
 */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { size, type Element } from './drawing.ts';
import { readFaces } from './fonts.ts';

export interface RenderRequest {
  readonly id: number;
  readonly drawing: Element;
}

export type RenderResult =
  { readonly id: number; readonly png: Uint8Array } | { readonly id: number; readonly fault: string };

const fonts = readFaces();

async function render(drawing: Element): Promise<Uint8Array> {
  const svg = await satori(drawing, { ...size, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function answer(result: RenderResult): void {
  process.send?.(result);
}

process.on('message', ({ id, drawing }: RenderRequest) => {
  render(drawing).then(
    (png) => answer({ id, png }),
    (error: unknown) => answer({ id, fault: String(error) }),
  );
});

// A terminal and a service manager tell the whole group to end; the server first finishes what it was asked for.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

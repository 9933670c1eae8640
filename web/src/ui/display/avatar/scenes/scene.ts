import type { Choices } from '../choices.ts';
import type { Palette } from '../palettes.ts';
import { disc } from '../shapes.ts';

/** A flat shape; later ones lie over earlier ones. */
export interface Part {
  readonly fill: string;
  readonly path: string;
}

/** What lies on the paper. */
export type Scene = (choices: Choices, palette: Palette) => Part[];

/** A shape in an ink, its path written short: in tenths, which are as fine as 96 px show, and without needless spaces. */
export const part = (fill: string, path: string): Part => ({
  fill,
  path: path
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    // the flags of an arc need none between them and what follows
    .replaceAll(' 0 0 1 ', ' 0 01')
    .replaceAll(' -', '-'),
});

/** A sun, or a moon: the paper covers a part of the disc. */
export function light({ between, oneOf }: Choices, paper: string, ink: string, sizes: readonly number[]): Part[] {
  const x = between('light place', 6, 26);
  const y = between('light height', 6, 10);
  const radius = oneOf('light size', sizes);
  const sun = part(ink, disc(x, y, radius));
  return oneOf('light', ['sun', 'sun', 'moon']) === 'sun'
    ? [sun]
    : [sun, part(paper, disc(x + radius / 2, y - radius / 4, radius))];
}

import * as shape from '../shapes.ts';
import { light, part, type Scene } from './scene.ts';

/** Bars with a notch at their end, hung from the top or from the left. */
export const pennants: Scene = ({ between, oneOf }, [, first, second, third]) => {
  const count = oneOf('count', [3, 4]);
  const width = count === 3 ? 8 : 6;
  const gap = (shape.EDGE - count * width) / (count + 1);
  const shift = between('colours', 0, 2);
  const inks = [first, second, third];
  return Array.from({ length: count }, (_, index) => {
    const ink = inks[(index + shift) % inks.length] ?? first;
    return part(ink, shape.pennant(gap + index * (width + gap), 0, width, between(`length ${index}`, 9, 29)));
  });
};

/** Rings round one place, cut by a field of land. */
export const rings: Scene = ({ between, oneOf }, [paper, first, second, third]) => {
  const x = between('place', 6, 26);
  const y = between('height', 9, 19);
  const step = oneOf('step', [3, 3.5, 4]);
  const up = oneOf('shape', [true, false]);
  const inks = oneOf('colours', [
    [second, paper, second, third],
    [third, paper, third, second],
    [second, third, paper, second],
    [second, third, second],
    [third, second, paper],
  ]);
  return [
    ...inks.map((ink, index) => part(ink, shape.disc(x, y, step * (inks.length - index)))),
    part(first, shape.land(between('land', 21, 27), between('land place', 7, 25), 2 * between('land width', 3, 7), up)),
  ];
};

/** Four tiles, each a quarter of a disc, half of a square, a point or a disc. */
export const quilt: Scene = ({ between, oneOf }, [, first, second, third]) => {
  const half = shape.EDGE / 2;
  const tiles = [
    [0, 0],
    [half, 0],
    [half, half],
    [0, half],
  ] as const;
  const shift = between('colours', 0, 3);
  const inks = [first, second, first, third];
  return tiles.map(([x, y], index) => {
    const corner = between(`corner ${index}`, 0, 3);
    const kind = oneOf(`kind ${index}`, ['quarter', 'quarter', 'half', 'half', 'disc', 'point'] as const);
    return part(inks[(index + shift) % inks.length] ?? first, tile(kind, x, y, corner));
  });
};

function tile(kind: 'quarter' | 'half' | 'disc' | 'point', x: number, y: number, corner: number): string {
  const edge = shape.EDGE / 2;
  switch (kind) {
    case 'quarter':
      return shape.quarterDisc(x, y, edge, corner);
    case 'half':
      return shape.halfSquare(x, y, edge, corner);
    case 'disc':
      return shape.disc(x + edge / 2, y + edge / 2, 4 + corner);
    case 'point':
      return shape.point(x + edge / 2, corner < 2 ? y + edge : y, edge, corner < 2);
  }
}

/** Stripes of a V, and a disc that rests in it. */
export const chevrons: Scene = ({ between, oneOf }, [, first, second, third]) => {
  const x = between('place', 8, 24);
  const down = oneOf('direction', [true, false]);
  const thickness = between('thickness', 3, 6);
  const step = thickness + between('gap', 2, 5);
  const start = between('start', 13, 19);
  const radius = oneOf('disc size', [3, 3.5, 4, 4.5, 5, 6]);
  const turn = (y: number): number => (down ? y : shape.EDGE - y);
  const inks = oneOf('colours', [
    [first, second, first],
    [second, first, second],
    [first, first, second],
    [first, second, second],
  ]);
  return [
    ...inks.map((ink, index) => {
      const y = turn(start + index * step);
      return part(ink, shape.chevron(x, down ? y : y - thickness, thickness, down));
    }),
    // A disc touches both sides of a right angle at the root of two times its radius from the corner.
    part(third, shape.disc(x, turn(start - Math.round(14 * radius + 10) / 10), radius)),
  ];
};

/** Stairs, and a ball on one of them. */
export const stairs: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const count = oneOf('count', [4, 8]);
  const run = shape.EDGE / count;
  const rise = count === 4 ? between('rise', 3, 6) : between('rise', 2, 3);
  const bottom = between('bottom', 24, 30);
  const rises = oneOf('way', [true, false]);
  const radius = oneOf('ball', [2.5, 3, 3.5, 4, 4.5, 5]);
  const on = between('on', 0, count - 1);
  const slant = rises ? -rise : rise;
  const start = rises ? bottom : bottom - (count - 1) * rise;
  const flight = (lower: number) => `M0 ${start + lower}${`h${run}v${slant}`.repeat(count)}V32H0z`;
  const ball = shape.disc(run * (on + 0.5), start + on * slant - radius, radius);
  return [
    ...(oneOf('sky', [true, false]) ? light(choices, paper, second, [2, 3]) : []),
    part(third, ball),
    part(second, flight(0)),
    part(first, flight(between('depth', 2, 7))),
  ];
};

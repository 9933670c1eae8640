import * as shape from '../shapes.ts';
import { light, part, type Scene } from './scene.ts';

/** Two fields of land that sit in one another. */
export const valley: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const up = oneOf('far shape', [true, false]);
  const nearUp = oneOf('near shape', [up, !up, !up]);
  const farWidth = 2 * between('far width', 4, up ? 9 : 7);
  return [
    ...light(choices, paper, third, [3.5, 5, 6]),
    part(second, shape.land(between('far', 14, 19), between('far place', 6, 26), farWidth, up)),
    part(
      first,
      shape.land(between('near', 23, 27), between('near place', 5, 27), 2 * between('near width', 3, 7), nearUp),
    ),
  ];
};

/** A sun on the horizon or above it, an island, and stripes of light on the water. */
export const water: Scene = ({ between, oneOf }, [, first, second, third]) => {
  const x = between('sun place', 8, 24);
  const horizon = between('horizon', 13, 20);
  const size = between('sun size', 4, 9);
  const lean = between('lean', -2, 2);
  const island = shape.point(between('island place', 4, 28), horizon, oneOf('island', [0, 8, 12, 18]), true);
  const stripes = oneOf('stripes', [
    [1, 2],
    [1, 2, 3],
  ]);
  const sunIsUp = oneOf('sun', [false, false, true]);
  return [
    part(third, sunIsUp ? shape.disc(x, horizon - 6, size / 2) : shape.halfDisc(x, horizon, size, true)),
    part(second, island),
    part(first, shape.rectangle(0, horizon, shape.EDGE, shape.EDGE - horizon)),
    ...stripes.map((stripe) => {
      const width = between(`stripe ${stripe}`, 3, 9);
      const left = x - width + lean * (stripe - 2);
      return part(stripe === 2 ? second : third, shape.rectangle(left, horizon + 4 * stripe - 1.5, 2 * width, 2));
    }),
  ];
};

/** Two houses on a street. */
export const street: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const ground = between('street', 25, 29);
  const left = 2 * between('left width', 4, 7);
  const right = 2 * between('right width', 4, 7);
  const rightX = shape.EDGE - right - between('right place', 1, 4);
  const [near, far] = oneOf('colours', [
    [first, second],
    [second, first],
  ]);
  return [
    ...light(choices, paper, third, [3, 4]),
    part(near, shape.house(between('left place', 1, 4), ground, left, between('left height', 6, 17))),
    part(far, shape.house(rightX, ground, right, between('right height', 6, 17))),
    part(first, shape.rectangle(0, ground, shape.EDGE, shape.EDGE - ground)),
  ];
};

/** A boat under two sails. */
export const boat: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const x = between('place', 13, 19);
  const sea = between('sea', 22, 27);
  const deck = sea - 3;
  const length = between('length', 8, 11);
  const sail = between('sail', 9, 14);
  const jib = between('jib', 4, 9);
  const [sailX, jibX, sailCorner, jibCorner] = oneOf('lean', [
    [x - sail, x + 1, 2, 3],
    [x, x - 1 - jib, 3, 2],
  ] as const);
  return [
    ...light(choices, paper, third, [2.5, 3.5]),
    part(second, shape.halfSquare(sailX, deck - 1 - sail, sail, sailCorner)),
    part(first, shape.halfSquare(jibX, deck - 1 - jib, jib, jibCorner)),
    part(first, `M${x - length} ${deck}h${2 * length}l-4 4H${x - length + 4}z`),
    part(second, shape.rectangle(0, sea, shape.EDGE, shape.EDGE - sea)),
  ];
};

/** Rows of waves. */
export const waves: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const radius = oneOf('size', [4, shape.EDGE / 6, 8]);
  const start = between('height', 14, 21);
  const step = between('step', 3, 7);
  const crests = shape.arc(radius, 2 * radius).repeat(shape.EDGE / radius / 2 + 1);
  const inks = oneOf('colours', [
    [second, first],
    [first, second],
  ]);
  return [
    ...light(choices, paper, third, [3.5, 5, 6]),
    ...inks.map((ink, row) => {
      const shift = (between(`shift ${row}`, 0, 3) * radius) / 2;
      return part(ink, `M${-shift} ${start + row * step}${crests}V32H0z`);
    }),
  ];
};

/** Two trees on a hill: round ones, and firs. */
export const trees: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const hill = between('hill', 23, 27);
  const inks = oneOf('colours', [
    [second, third],
    [third, second],
    [second, second],
  ]);
  const places = [between('left place', 6, 12), between('right place', 19, 26)];
  const grown = places.map((x, index) => {
    const y = hill - between(`height ${index}`, 11, 16);
    const size = between(`size ${index}`, 4, 7);
    const fir = oneOf(`kind ${index}`, [true, false]);
    return {
      trunk: shape.rectangle(x - 1, y, 2, hill - y),
      crown: fir
        ? shape.point(x, y + 3, 2 * size - 2, true) + shape.point(x, y + 8, 2 * size + 2, true)
        : shape.disc(x, y + 1, size),
    };
  });
  return [
    ...light(choices, paper, third, [2.5, 3.5]),
    part(first, grown.map(({ trunk }) => trunk).join('')),
    ...grown.map(({ crown }, index) => part(inks[index] ?? second, crown)),
    part(first, shape.land(hill, between('notch', 5, 27), 2 * between('notch width', 2, 4), false)),
  ];
};

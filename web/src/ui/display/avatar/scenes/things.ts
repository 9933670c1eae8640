import type { Choices } from '../choices.ts';
import * as shape from '../shapes.ts';
import { light, part, type Part, type Scene } from './scene.ts';

/** A flower, or two: stems, leaves, and heads. */
export const flower: Scene = (choices, [, first, second, third]) => {
  const { between, oneOf } = choices;
  const two = oneOf('flowers', [false, true]);
  const x = two ? between('place', 9, 11) : between('place', 12, 20);
  const head = between('height', 9, 15);
  const leaf = between('leaf size', 6, 9);
  const leaves = oneOf('leaf shape', [shape.quarterDisc, shape.halfSquare]);
  const grows = oneOf('leaf way', [true, false]);
  const otherX = between('other place', 21, 24);
  const otherHead = between('other height', 14, 20);
  const stem = (place: number, top: number) => shape.rectangle(place - 1, top, 2, shape.EDGE - top);
  return [
    part(first, stem(x, head) + (two ? stem(otherX, otherHead) : '')),
    part(
      second,
      leaves(x - 1 - leaf, between('left leaf', 16, 23), leaf, grows ? 1 : 2) +
        leaves(x + 1, between('right leaf', 16, 23), leaf, grows ? 0 : 3),
    ),
    ...(two ? bloom('other head', choices, otherX, otherHead, [second, first]) : []),
    ...bloom('head', choices, x, head, [third, first]),
  ];
};

function bloom(
  name: string,
  { between, oneOf }: Choices,
  x: number,
  y: number,
  [petals, heart]: readonly [string, string],
): Part[] {
  const radius = between(`${name} size`, 4, 8);
  switch (oneOf(name, ['disc', 'bowl', 'tulip'] as const)) {
    case 'disc':
      return [part(petals, shape.disc(x, y, radius)), part(heart, shape.disc(x, y, radius / 2.5))];
    case 'bowl':
      return [part(petals, shape.halfDisc(x, y - 1, radius, false)), part(heart, shape.disc(x, y - 3, radius / 2.5))];
    case 'tulip': {
      const half = radius / 2;
      const teeth = `l${half} ${half} ${half} ${-half} ${half} ${half} ${half} ${-half}`;
      return [part(petals, `M${x - radius} ${y - radius}${teeth}V${y}${shape.arc(radius, -2 * radius)}z`)];
    }
  }
}

/** Arches in one another, as of a bridge or a door. */
export const arches: Scene = (choices, [paper, first, second, third]) => {
  const { between, oneOf } = choices;
  const x = between('place', 10, 22);
  const outer = between('size', 10, 14);
  const top = between('top', 3, 10);
  const step = oneOf('step', [2.5, 3, 3.5, 4]);
  const inks = oneOf('colours', [
    [first, second, paper],
    [first, paper, third],
    [second, first, third],
    [second, paper, first, paper],
    [first, third, second, paper],
  ]);
  return [
    ...(oneOf('sky', [true, false]) ? light(choices, paper, third, [3, 4]) : []),
    ...inks.map((ink, index) => {
      const radius = outer - index * step;
      return part(ink, `M${x - radius} 32V${top + outer}${shape.arc(radius, 2 * radius)}V32z`);
    }),
  ];
};

/** Books on a shelf; from one hangs a ribbon. */
export const books: Scene = ({ between, oneOf }, [, first, second, third]) => {
  const shelf = between('shelf', 22, 25);
  const shift = between('colours', 0, 2);
  const inks = [first, second, third];
  const parts: Part[] = [];
  let x = between('place', 3, 6);
  for (let book = 0; x < 25; book += 1) {
    const width = between(`width ${book}`, 3, 6);
    const height = between(`height ${book}`, 9, 19);
    parts.push(part(inks[(book + shift) % inks.length] ?? first, shape.rectangle(x, shelf - height, width, height)));
    x += width + oneOf(`gap ${book}`, [0.5, 0.5, 0.5, 3]);
  }
  const ribbon = between('ribbon', 4, 24);
  return [
    ...parts,
    part(second, shape.pennant(ribbon, shelf, 4, shelf + 7)),
    part(first, shape.rectangle(0, shelf, shape.EDGE, 2)),
  ];
};

/** Two fish under a surface of points. */
export const fish: Scene = ({ between, oneOf }, [paper, first, second, third]) => {
  const [ink, otherInk] = oneOf('colours', [
    [first, third],
    [third, first],
    [first, second],
  ] as const);
  const [y, otherY] = oneOf('order', [true, false])
    ? [between('large height', 14, 16), between('small height', 25, 27)]
    : [between('large height', 21, 23), between('small height', 10, 12)];
  const left = oneOf('way', [true, false]);
  const large = swimmer(between('large place', 13, 18), y, between('large size', 8, 11), left);
  const small = swimmer(
    between('small place', 8, 23),
    otherY,
    between('small size', 4, 5),
    oneOf('small way', [left, !left]),
  );
  return [
    part(second, `M0 0H32V${between('surface', 3, 6)}${'l-4 4-4-4'.repeat(4)}z`),
    part(ink, large.body),
    part(otherInk, small.body),
    part(paper, large.eye + small.eye),
  ];
};

function swimmer(x: number, y: number, length: number, left: boolean): { body: string; eye: string } {
  const ahead = left ? -1 : 1;
  const radius = length * 1.25;
  const belly = `M${x - length} ${y}${shape.arc(radius, 2 * length)}${shape.arc(radius, -2 * length)}z`;
  return {
    body: belly + shape.tip(x - ahead * (length - 2), y, length, !left),
    eye: shape.disc(x + ahead * length * 0.55, y - 0.5, length / 9),
  };
}

/** A bird on a branch. */
export const bird: Scene = ({ between, oneOf }, [paper, first, second, third]) => {
  const x = between('place', 13, 19);
  const branch = between('branch', 24, 28);
  const radius = between('size', 6, 9);
  const wing = between('wing', 4, radius - 2);
  const left = oneOf('way', [true, false]);
  const ahead = left ? -1 : 1;
  const y = branch - radius - 2;
  const head = x + ahead * (radius - 4);
  const back = left ? x + radius - 3 : x - radius - 3;
  const tail = oneOf('tail', [
    shape.halfSquare(back, y - 5, 6, left ? 3 : 2),
    shape.halfSquare(back, y, 6, left ? 0 : 1),
  ]);
  const sunX = between('sun place', 4, 10);
  const sun = shape.disc(
    left ? shape.EDGE - sunX : sunX,
    between('sun height', 4, 9),
    oneOf('sun size', [1.5, 2, 2.5, 3, 4]),
  );
  const leaf = shape.quarterDisc(left ? 1 : 25, branch + oneOf('leaf', [2, -6]), 6, left ? 1 : 0);
  const perch = shape.rectangle(0, branch, shape.EDGE, 2);
  const legs = shape.rectangle(x - 2, branch - 3, 1, 3) + shape.rectangle(x + 1, branch - 3, 1, 3);
  return [
    part(second, sun + leaf),
    part(first, perch + legs + tail + shape.halfDisc(x, y, radius, false) + shape.disc(head, y, 4)),
    part(
      third,
      shape.quarterDisc(left ? x - 1 : x + 1 - wing, y, wing, left ? 0 : 1) + shape.tip(head + ahead * 6, y, 5, !left),
    ),
    part(paper, shape.disc(head + ahead, y - 1, 0.8)),
  ];
};

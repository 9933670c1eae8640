import { boat, street, trees, valley, water, waves } from './landscapes.ts';
import { chevrons, pennants, quilt, rings, stairs } from './patterns.ts';
import type { Scene } from './scene.ts';
import { arches, bird, books, fish, flower } from './things.ts';

/** Their order is part of the recipe. */
export const scenes: readonly Scene[] = [
  valley,
  water,
  pennants,
  street,
  rings,
  quilt,
  chevrons,
  flower,
  boat,
  arches,
  books,
  fish,
  bird,
  waves,
  trees,
  stairs,
];

import { expect, test } from 'vitest';
import { directionOfLinks } from './reading-direction.ts';
import { partsOf } from './text-parts.ts';

test.each(['@wren_b שלום.', '#news مرحبا.', 'https://harrow.example/a سلام'])(
  'links do not count for the direction of %s',
  (text) => {
    expect(directionOfLinks(partsOf(text))).toBe('auto');
  },
);

test('a text of links alone takes its direction from them', () => {
  expect(directionOfLinks(partsOf('#مرحبا 12 👋'))).toBeUndefined();
});

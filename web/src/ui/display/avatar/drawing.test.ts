import { describe, expect, test } from 'vitest';
import { drawAvatar } from './drawing.ts';
import { palettes } from './palettes.ts';
import type { Part } from './scenes/scene.ts';

const words = ['ines', 'night', 'june', 'margit', 'oscar', 'wren', 'weir', 'stone', 'ferry', 'lake'];
/** Names as people have them, many alike: ines, ines1, ines_weir, ines_weir1 and so on. */
const names = words.flatMap((one) =>
  ['', ...words.map((other) => `_${other}`)].flatMap((other) =>
    Array.from({ length: 91 }, (_, number) => one + other + (number === 0 ? '' : String(number))),
  ),
);
const thousand = names.filter((_, index) => index % 10 === 0);

const markupOf = (parts: readonly Part[]): string =>
  parts.map(({ fill, path }) => `<path fill="${fill}" d="${path}"></path>`).join('');

describe('the picture of a username', () => {
  test('is the same whatever its case, and for ever', () => {
    expect(drawAvatar('Wren_C')).toEqual(drawAvatar('wren_c'));
    expect(markupOf(drawAvatar('wren_c'))).toMatchInlineSnapshot(
      `"<path fill="#e7a91f" d="M0 0h32v32h-32z"></path><path fill="#efe2c6" d="M8 10a3 3 0 016 0a3 3 0 01-6 0z"></path><path fill="#d4452b" d="M14 11a4 4 0 018 0a4 4 0 01-8 0z"></path><path fill="#efe2c6" d="M0 27h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3V32H0z"></path><path fill="#5a3616" d="M0 32h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3h4v-3V32H0z"></path>"`,
    );
    expect(markupOf(drawAvatar('ines'))).toMatchInlineSnapshot(
      `"<path fill="#f3c3c6" d="M0 0h32v32h-32z"></path><path fill="#ffd91f" d="M9 9a2 2 0 014 0a2 2 0 01-4 0z"></path><path fill="#2f62c8" d="M6 15l4-4 4 4z"></path><path fill="#1d3b63" d="M0 15h32v17h-32z"></path><path fill="#ffd91f" d="M5 17.5h12v2h-12z"></path><path fill="#2f62c8" d="M6 21.5h10v2h-10z"></path><path fill="#ffd91f" d="M2 25.5h18v2h-18z"></path>"`,
    );
    expect(markupOf(drawAvatar('night_ferry'))).toMatchInlineSnapshot(
      `"<path fill="#d3d8cf" d="M0 0h32v32h-32z"></path><path fill="#5aa5d8" d="M13 7a6 6 0 0112 0a6 6 0 01-12 0z"></path><path fill="#d3d8cf" d="M16 5.5a6 6 0 0112 0a6 6 0 01-12 0z"></path><path fill="#ee8433" d="M-4 15a8 8 0 0116 0a8 8 0 0116 0a8 8 0 0116 0V32H0z"></path><path fill="#0d5257" d="M-4 22a8 8 0 0116 0a8 8 0 0116 0a8 8 0 0116 0V32H0z"></path>"`,
    );
  });

  test('is shared by hardly two of ten thousand names', () => {
    expect(names).toHaveLength(10_010);
    const pictures = new Set(names.map((name) => markupOf(drawAvatar(name))));
    expect(names.length - pictures.size).toBeLessThan(3);
  });

  test('looks different for each of a thousand: in its inks, its scene, or by shapes that lie elsewhere', () => {
    const alike = new Map<string, number[][]>();
    for (const name of thousand) {
      const markup = markupOf(drawAvatar(name));
      const place = markup.replace(/(?<=d="[^"]*)-?[\d.]+/g, '#');
      const numbers = [...markup.matchAll(/(?<=d="[^"]*)-?[\d.]+/g)].map(Number);
      const others = alike.get(place) ?? [];
      for (const other of others) {
        const apart = numbers.reduce((sum, number, index) => sum + Math.abs(number - (other[index] ?? 0)), 0);
        expect(apart, name).toBeGreaterThan(3);
      }
      alike.set(place, [...others, numbers]);
    }
  });

  test('has nothing but inks and paths, and is short', () => {
    for (const name of thousand) {
      const parts = drawAvatar(name);
      for (const { fill, path } of parts) {
        expect(fill).toMatch(/^#[0-9a-f]{6}$/);
        expect(path).toMatch(/^[MLHVAhvlaz\d. -]+$/);
      }
      expect(markupOf(parts).length, name).toBeLessThan(460);
    }
    const total = thousand.reduce((sum, name) => sum + markupOf(drawAvatar(name)).length, 0);
    expect(total / thousand.length).toBeLessThan(340);
  });
});

/** Red, green and blue from 0 to 1, without the screen's curve. */
function linear(colour: string): [number, number, number] {
  return [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

/** WCAG 2.2's contrast of two colours written as #rrggbb. */
function contrast(one: string, other: string): number {
  const [high, low] = [one, other]
    .map((colour) => {
      const [red, green, blue] = linear(colour);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    })
    .sort((a, b) => b - a) as [number, number];
  return high / low;
}

/** How different two colours look, hue and all, in OKLab: 0.02 is just seen, black and white are 1 apart. */
function difference(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(colour: string): [number, number, number] {
  const [red, green, blue] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

describe('the inks', () => {
  test.each(palettes)('on %s: %s stands out by 3 : 1, and %s and %s can be told from it and the paper', (...inks) => {
    const [paper, first] = inks;
    expect(contrast(paper, first)).toBeGreaterThanOrEqual(3);
    for (const [index, ink] of inks.entries())
      for (const other of inks.slice(index + 1))
        expect(difference(ink, other), `${ink} ${other}`).toBeGreaterThan(0.055);
  });

  test('no two sets are the same', () => {
    expect(new Set(palettes.map((inks) => inks.join(' '))).size).toBe(palettes.length);
  });

  test('no paper disappears on the sheets of light and dark', () => {
    for (const [paper] of palettes)
      for (const sheet of ['#ffffff', '#171b19']) expect(difference(paper, sheet), paper).toBeGreaterThan(0.055);
  });
});

import { expect, test } from 'vitest';
import { appearanceAttributes, readAppearance } from './appearance.ts';

const cookies =
  (values: Record<string, string>) =>
  (name: string): string | undefined =>
    values[name];

test('without a choice the system decides', () => {
  expect(appearanceAttributes(readAppearance(cookies({})))).toBe('');
});

test('a choice becomes attributes of the page', () => {
  const appearance = readAppearance(cookies({ vrss_theme: 'dark', vrss_contrast: 'more' }));
  expect(appearanceAttributes(appearance)).toBe('data-theme="dark" data-contrast="more"');
});

test('a cookie with anything else in it is no choice and never reaches the page', () => {
  const appearance = readAppearance(cookies({ vrss_theme: '"><script>', vrss_contrast: 'less' }));
  expect(appearance).toEqual({ theme: 'system', contrast: 'system' });
});

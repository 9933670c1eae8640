import { expect, test } from 'vitest';
import { appearanceAttributes, appearanceCookies, barColours, chosenFrom, readAppearance } from './appearance.ts';

const given =
  (values: Record<string, string>) =>
  (name: string): string | undefined =>
    values[name];
const nothing = { theme: 'system', contrast: 'system', textSize: 'standard', motion: 'system', shortcuts: 'on' };

test('without a choice the system decides', () => {
  expect(readAppearance(given({}))).toEqual(nothing);
  expect(appearanceAttributes(readAppearance(given({})))).toBe('');
});

test('choices become attributes of the page', () => {
  const appearance = readAppearance(
    given({
      vrss_theme: 'dark',
      vrss_contrast: 'more',
      vrss_text_size: 'largest',
      vrss_motion: 'reduced',
      vrss_shortcuts: 'off',
    }),
  );
  expect(appearanceAttributes(appearance)).toBe(
    'data-theme="dark" data-contrast="more" data-text-size="largest" data-motion="reduced" data-shortcuts="off"',
  );
});

test('a cookie with anything else in it is no choice and never reaches the page', () => {
  const appearance = readAppearance(given({ vrss_theme: '"><script>', vrss_contrast: 'less', vrss_motion: '' }));
  expect(appearance).toEqual(nothing);
});

test('what a form sends is kept for a year, and what it takes back goes', () => {
  const cookies = appearanceCookies(chosenFrom(given({ theme: 'light', contrast: 'system', textSize: 'huge' })));
  expect(cookies).toEqual([
    { name: 'vrss_theme', value: 'light', maxAge: 31_536_000 },
    { name: 'vrss_contrast', value: 'system', maxAge: 0 },
    { name: 'vrss_text_size', value: 'standard', maxAge: 0 },
    { name: 'vrss_motion', value: 'system', maxAge: 0 },
    { name: 'vrss_shortcuts', value: 'on', maxAge: 0 },
  ]);
});

test('the bars round the page have its ground', () => {
  expect(barColours({ theme: 'system', contrast: 'standard' })).toEqual({ light: '#f0f2ef', dark: '#0e1110' });
  expect(barColours({ theme: 'dark', contrast: 'system' })).toEqual({ light: '#0e1110', dark: '#0e1110' });
  expect(barColours({ theme: 'light', contrast: 'more' })).toEqual({ light: '#ffffff', dark: '#ffffff' });
});

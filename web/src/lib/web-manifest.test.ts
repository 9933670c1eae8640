import { expect, test } from 'vitest';
import { shortName, webManifest } from './web-manifest.ts';

test('an installation is installed under its own name', () => {
  const manifest = webManifest({ name: 'Millrace', line: 'For the people in and around Harrow Falls' });
  expect(manifest).toMatchObject({
    name: 'Millrace',
    short_name: 'Millrace',
    description: 'For the people in and around Harrow Falls',
    start_url: '/',
    display: 'standalone',
  });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
});

test('an installation that says nothing more of itself has no description', () => {
  expect(webManifest({ name: 'VRSS', line: '' })).not.toHaveProperty('description');
});

test('a long name is shortened between words', () => {
  expect(shortName('The Town of Harrow Falls')).toBe('The Town of');
  expect(shortName('Donaudampfschifffahrt Wien')).toBe('Donaudampfschifffahrt');
  expect(shortName('Millrace Two')).toBe('Millrace Two');
});

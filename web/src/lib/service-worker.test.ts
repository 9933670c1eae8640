import { expect, test } from 'vitest';
import { filesToKeep, kindOf } from './service-worker.ts';

const origin = 'https://vrss.example';
const kind = (path: string, mode: RequestMode = 'cors', method = 'GET') =>
  kindOf({ url: new URL(path, origin).href, mode, method }, origin);

test('pages come from the network or else are the offline page', () => {
  for (const path of ['/', '/@wren', '/@wren/12?cursor=x', '/settings/profile'])
    expect(kind(path, 'navigate')).toBe('page');
});

test('built files are kept', () => {
  expect(kind('/_app/immutable/chunks/a1b2.js')).toBe('file');
});

test('answers of the API, the data of pages, pictures, forms and other sites are none of its business', () => {
  expect(kind('/api/auth.session')).toBeNull();
  expect(kind('/api/docs', 'navigate')).toBeNull();
  expect(kind('/previews/installation.png', 'navigate')).toBeNull();
  expect(kind('/@wren/__data.json')).toBeNull();
  expect(kind('/_app/version.json')).toBeNull();
  expect(kind('/write', 'navigate', 'POST')).toBeNull();
  expect(kind('https://elsewhere.example/_app/immutable/a.js')).toBeNull();
});

test('of the built files code, styles and one face are kept ahead, under addresses from the root', () => {
  const paths = [
    '_app/immutable/entry/start.a.js',
    '/_app/immutable/assets/0.b.css',
    '_app/immutable/assets/schibsted-grotesk-latin-wght-normal.c.woff2',
    '_app/immutable/assets/schibsted-grotesk-latin-ext-wght-normal.d.woff2',
    '_app/immutable/assets/brygada-1918-latin-wght-italic.e.woff2',
  ];
  expect(filesToKeep(paths.map((path) => ({ path })))).toEqual([
    '/_app/immutable/entry/start.a.js',
    '/_app/immutable/assets/0.b.css',
    '/_app/immutable/assets/schibsted-grotesk-latin-wght-normal.c.woff2',
  ]);
});

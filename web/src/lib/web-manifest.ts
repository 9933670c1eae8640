import { settings, write } from './texts/navigation.ts';

/** The ground of the light theme: behind the mark while the app starts, and round it in the system's bars. */
const GROUND = '#f0f2ef';

/** Under an icon there is room for about this many letters (web.dev, "Web app manifest"). */
const SHORT_NAME = 12;

/** The web app manifest (W3C) of an installation; icons are made by tools/app-icons.ts. */
export function webManifest({ name, line }: { readonly name: string; readonly line: string }) {
  return {
    id: '/',
    name,
    short_name: shortName(name),
    ...(line === '' ? {} : { description: line }),
    lang: 'en',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: GROUND,
    theme_color: GROUND,
    categories: ['social'],
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: write, url: '/write', icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }] },
      { name: settings, url: '/settings', icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }] },
    ],
  };
}

/** The name, or as many of its first words as have room; a longer first word is left to the system to cut. */
export function shortName(name: string): string {
  const [first = '', ...words] = name.split(' ');
  let short = first;
  for (const word of words) {
    if (`${short} ${word}`.length > SHORT_NAME) break;
    short += ` ${word}`;
  }
  return short;
}

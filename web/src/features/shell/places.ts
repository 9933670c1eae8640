import { personAddress, SUGGESTIONS_ADDRESS } from '#lib/addresses.ts';
import { home, people, profile, settings, write } from '#lib/texts/navigation.ts';
import {
  gear,
  gearFill,
  house,
  houseFill,
  pencilSimpleLine,
  users,
  usersFill,
  userSquare,
  userSquareFill,
} from '#ui/icons/icons.ts';
import type { Viewer } from '#lib/viewer.ts';
import type { Place } from '#ui/layout/place.ts';

const SETTINGS = '/settings';

/** The places of a signed-in person; `requests` to follow them wait behind People. */
export function placesFor(viewer: Pick<Viewer, 'username'>, requests?: Place['badge']): readonly Place[] {
  return [
    { href: '/', label: home, icon: house, currentIcon: houseFill },
    { href: SUGGESTIONS_ADDRESS, label: people, icon: users, currentIcon: usersFill, badge: requests },
    { href: personAddress(viewer.username), label: profile, icon: userSquare, currentIcon: userSquareFill },
    { href: SETTINGS, label: settings, icon: gear, currentIcon: gearFill },
  ];
}

const WRITE = '/write';

/** The place that a path belongs to: each page of the settings is the settings, and changing a post is writing. */
export function placeAt(path: string): string {
  if (/^\/@[^/]+\/[^/]+\/edit$/.test(path)) return WRITE;
  return [SETTINGS, WRITE, SUGGESTIONS_ADDRESS].find((place) => path.startsWith(`${place}/`)) ?? path;
}

export const writeAct = { href: WRITE, label: write, icon: pencilSimpleLine };

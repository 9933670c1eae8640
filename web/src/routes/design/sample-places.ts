/** The places of the product, as the pages of the design system show them. */
import { home, profile, settings, write } from '#lib/texts/navigation.ts';
import { gear, gearFill, house, houseFill, pencilSimpleLine, userSquare, userSquareFill } from '#ui/icons/icons.ts';
import type { Place } from '#ui/layout/place.ts';

export const places: readonly Place[] = [
  { href: '/design', label: home, icon: house, currentIcon: houseFill },
  { href: '/design#profile', label: profile, icon: userSquare, currentIcon: userSquareFill },
  { href: '/design#settings', label: settings, icon: gear, currentIcon: gearFill },
];
export const writeAct = { href: '/design#write', label: write, icon: pencilSimpleLine };

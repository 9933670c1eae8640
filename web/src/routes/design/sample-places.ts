/** The places of the product, as the pages of the design system show them. */
import { home, profile, settings, write } from '#lib/texts/navigation.ts';
import { gear, gearFill, house, houseFill, pencilSimpleLine, userSquare, userSquareFill } from '#ui/icons/icons.ts';
import type { Place } from '#ui/layout/place.ts';

export const places: readonly Place[] = [
  { href: '/design', label: home, drawing: house, currentDrawing: houseFill },
  { href: '/design#profile', label: profile, drawing: userSquare, currentDrawing: userSquareFill },
  { href: '/design#settings', label: settings, drawing: gear, currentDrawing: gearFill },
];
export const writeAct = { href: '/design#write', label: write, drawing: pencilSimpleLine };

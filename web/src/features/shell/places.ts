import type { ViewerAnswer } from '@vrss/contract';
import { home, profile, settings, write } from '#lib/texts/navigation.ts';
import { gear, gearFill, house, houseFill, pencilSimpleLine, userSquare, userSquareFill } from '#ui/icons/icons.ts';
import type { Place } from '#ui/layout/place.ts';

/** The places of a signed-in person. */
export function placesFor(viewer: Pick<ViewerAnswer, 'username'>): readonly Place[] {
  return [
    { href: '/', label: home, drawing: house, currentDrawing: houseFill },
    { href: `/@${viewer.username}`, label: profile, drawing: userSquare, currentDrawing: userSquareFill },
    { href: '/settings', label: settings, drawing: gear, currentDrawing: gearFill },
  ];
}

export const writeAct = { href: '/write', label: write, drawing: pencilSimpleLine };

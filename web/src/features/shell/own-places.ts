import type { ViewerAnswer } from '@vrss/contract';
import { personAddress, SETTINGS_ADDRESS, SUGGESTIONS_ADDRESS, WRITE_ADDRESS } from '#lib/addresses.ts';
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
import BottomBar from '#ui/layout/BottomBar.svelte';
import type { Place } from '#ui/layout/place.ts';

/** Where a signed-in person can go, and the bar that leads there on a phone: code that a stranger's page does without. */
export interface OwnPlaces {
  readonly places: readonly Place[];
  readonly writeAct: { href: string; label: string; drawing: string };
  readonly BottomBar: typeof BottomBar;
}

export function ownPlaces({ username }: Pick<ViewerAnswer, 'username'>): OwnPlaces {
  return {
    places: [
      { href: '/', label: home, drawing: house, currentDrawing: houseFill },
      { href: SUGGESTIONS_ADDRESS, label: people, drawing: users, currentDrawing: usersFill },
      { href: personAddress(username), label: profile, drawing: userSquare, currentDrawing: userSquareFill },
      { href: SETTINGS_ADDRESS, label: settings, drawing: gear, currentDrawing: gearFill },
    ],
    writeAct: { href: WRITE_ADDRESS, label: write, drawing: pencilSimpleLine },
    BottomBar,
  };
}

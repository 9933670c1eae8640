import type { Visibility } from '@vrss/contract';
import { eventKind } from '../../core/events.ts';

interface VisibilityChange {
  readonly userId: string;
  readonly visibility: Visibility;
}

/** A profile became public, for followers or private. */
export const visibilityChanged = eventKind<VisibilityChange>('profile.visibility_changed', 'profile', 'userId');

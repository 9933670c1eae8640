import type { PersonCard } from '@vrss/contract';
import { sql } from '../../platform/database/fragment.ts';

/** The columns of a person's card, from `u` (users) and `up` (user_profiles), as every list and post reads them. */
export const CARD_COLUMNS = sql`u.id AS person_id, u.username AS person_username,
    up.display_name AS person_display_name, up.avatar_url AS person_avatar_url`;

export interface CardRow {
  readonly person_id: string;
  readonly person_username: string;
  readonly person_display_name: string | null;
  readonly person_avatar_url: string | null;
}

/** The card of a person (decision 30). */
export function personCard(row: CardRow): PersonCard {
  return {
    id: row.person_id,
    username: row.person_username,
    displayName: row.person_display_name,
    avatarUrl: row.person_avatar_url,
  };
}

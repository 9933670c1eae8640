import type { ListedPerson } from '@vrss/contract';
import { AUTHOR } from '../../core/visibility.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import {
  viewerRelationshipColumns,
  viewerRelationshipView,
  type ViewerRelationshipRow,
} from './viewer-relationship.ts';

export interface ListedRow extends CardRow, ViewerRelationshipRow {
  readonly bio: string | null;
}

/** The columns of a ListedRow, from `u` (users) and `up` (user_profiles). */
export function listedColumns(viewer: Fragment): Fragment {
  return sql`${CARD_COLUMNS}, up.bio, ${viewerRelationshipColumns(AUTHOR, viewer)}`;
}

/** A person in a list; `signedIn` is whether somebody looks at it who can stand to them in any way. */
export function listedPerson(row: ListedRow, signedIn: boolean): ListedPerson {
  return {
    ...personCard(row),
    bio: row.sees_details ? row.bio : null,
    viewerRelationship: signedIn ? viewerRelationshipView(row) : null,
  };
}

import type { ListedPerson } from '@vrss/contract';
import { VIEWER } from '../../core/visibility.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import {
  viewerRelationshipColumns,
  viewerRelationshipView,
  type ViewerRelationshipRow,
} from './viewer-relationship.ts';

export interface ListedRow extends CardRow, ViewerRelationshipRow {
  readonly bio: string | null;
}

/** The columns of a ListedRow, from `u` (users) and `up` (user_profiles); $1 is the viewer. */
export const LISTED_COLUMNS = `${CARD_COLUMNS}, up.bio, ${viewerRelationshipColumns({ user: 'u', profile: 'up', viewer: VIEWER })}`;

/** A person in a list; `signedIn` is whether somebody looks at it who can stand to them in any way. */
export function listedPerson(row: ListedRow, signedIn: boolean): ListedPerson {
  return {
    ...personCard(row),
    bio: row.sees_details ? row.bio : null,
    viewerRelationship: signedIn ? viewerRelationshipView(row) : null,
  };
}

import type { Person } from '@vrss/contract';
import { personCard } from './card.ts';
import type { PersonRow } from './users.queries.ts';

/** A person's page; `signedIn` is whether somebody looks at it who can stand to them in any way. */
export function personView(row: PersonRow, signedIn: boolean): Person {
  return {
    ...personCard(row),
    visibility: row.visibility,
    details: row.sees_details ? details(row) : null,
    standing: signedIn ? standing(row) : null,
  };
}

function details(row: PersonRow): NonNullable<Person['details']> {
  return {
    bio: row.bio,
    location: row.location,
    website: row.website,
    joinedAt: row.joined_at.toISOString(),
    followersCount: row.followers_count,
    followingCount: row.following_count,
  };
}

/** Whom a person follows is one of their lists: it stays unsaid where the card alone is shown (decision 30). */
function standing(row: PersonRow): NonNullable<Person['standing']> {
  const followsYou = row.sees_details && row.follows_viewer;
  return {
    self: row.is_self,
    following: row.is_followed,
    followsYou,
    friends: row.is_followed && followsYou,
    canFollow: !row.is_self && row.visibility === 'public',
  };
}

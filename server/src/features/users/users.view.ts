import type { Person, SomePeople } from '@vrss/contract';
import { personCard } from './card.ts';
import { viewerRelationshipView } from './viewer-relationship.ts';
import type { PersonRow } from './users.queries.ts';

/** A person's page; `signedIn` is whether somebody looks at it who can stand to them in any way. */
export function personView(row: PersonRow, signedIn: boolean, followedBy: SomePeople | null): Person {
  return {
    ...personCard(row),
    visibility: row.visibility,
    searchEngines: row.indexable,
    details: row.sees_details ? details(row) : null,
    viewerRelationship: signedIn ? viewerRelationshipView(row) : null,
    followedBy,
  };
}

function details(row: PersonRow): NonNullable<Person['details']> {
  return {
    bio: row.bio,
    location: row.location,
    website: row.website,
    age: row.age_shown || row.is_self ? row.age : null,
    joinedAt: row.joined_at.toISOString(),
    followersCount: row.followers_count,
    followingCount: row.following_count,
    friendsCount: row.friends_count,
  };
}

import type { Person } from '@vrss/contract';
import type { Counts, KnownPerson } from '#lib/store/people.ts';

/** What the page of a person says that other pages show, too. */
export function knownFrom({ id, username, displayName, avatarUrl, viewerRelationship, details }: Person): KnownPerson {
  const card = { id, username, displayName, avatarUrl, viewerRelationship };
  return details === null ? card : { ...card, ...countsOf(details) };
}

export function countsOf({ followersCount, followingCount, friendsCount }: Counts): Counts {
  return { followersCount, followingCount, friendsCount };
}

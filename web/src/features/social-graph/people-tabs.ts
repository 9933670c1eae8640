import type { Person } from '@vrss/contract';
import { peopleListAddress, peopleLists, type PeopleListName } from '#lib/addresses.ts';
import { formatNumber } from '#lib/format/number.ts';
import { listTabs } from '#lib/texts/people-lists.ts';

export type ListCounts = Readonly<Record<PeopleListName, number | null>>;

/** What a person's page says their lists hold; null where it says nothing. */
export function countsOf({ details, followedBy }: Pick<Person, 'details' | 'followedBy'>): ListCounts {
  return {
    followers: details?.followersCount ?? null,
    following: details?.followingCount ?? null,
    friends: details?.friendsCount ?? null,
    mutual: followedBy === null ? null : followedBy.people.length + followedBy.othersCount,
  };
}

interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count: string | undefined;
}

/** The lists as tabs. Whom one follows among somebody's followers is a list for who is signed in, and not of oneself. */
export function peopleTabs({ username, followedBy }: Person, counts: ListCounts): readonly Tab[] {
  return peopleLists
    .filter((list) => list !== 'mutual' || followedBy !== null)
    .map((list) => {
      const count = counts[list];
      return {
        href: peopleListAddress(username, list),
        label: listTabs[list],
        count: count === null ? undefined : formatNumber(count),
      };
    });
}

import type { Person, ViewerRelationship } from '@vrss/contract';
import type { FollowState } from '#features/social-graph/index.ts';

type Counts = Pick<NonNullable<Person['details']>, 'followersCount' | 'followingCount' | 'friendsCount'>;

/** A person's counts after what was done on their page: the server tells their followers, the rest follows from how one stands now. */
export function countsAfter(
  counts: Counts,
  before: ViewerRelationship | null,
  follow: Pick<FollowState, 'viewerRelationship' | 'followersCount'> | null,
): Counts {
  if (before === null || follow === null) return counts;
  const now = follow.viewerRelationship;
  return {
    followersCount: follow.followersCount ?? counts.followersCount,
    followingCount: counts.followingCount + Number(now.followsYou) - Number(before.followsYou),
    friendsCount: counts.friendsCount + Number(now.friends) - Number(before.friends),
  };
}

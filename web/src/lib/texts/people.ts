import { formatNumber } from '#lib/format/number.ts';

/** Words on a person's page and around following. */
export const follow = 'Follow';
export const following = 'Following';
export const followBack = 'Follow back';
export const followName = (name: string): string => `Follow ${name}`;
export const followBackName = (name: string): string => `Follow back ${name}`;
export const followingName = (name: string): string => `Following ${name}`;
export const followFailed = (name: string, reason: string): string => `You’re not following ${name}. ${reason}`;
export const unfollowFailed = (name: string, reason: string): string => `You’re still following ${name}. ${reason}`;
export const followsYou = 'Follows you';
export const friends = 'Friends';
export const asksFriendship = 'Asks to be friends';
export const askedFriendship = 'You asked to be friends';
export const you = 'You';
export const block = (username: string): string => `Block @${username}`;
interface Counted {
  readonly count: string;
  readonly word: string;
}
export const followers = (count: number): Counted => ({
  count: formatNumber(count),
  word: count === 1 ? 'follower' : 'followers',
});
export const followingCount = (count: number): Counted => ({ count: formatNumber(count), word: 'following' });
export const friendsCount = (count: number): Counted => ({
  count: formatNumber(count),
  word: count === 1 ? 'friend' : 'friends',
});
/** Before and after the names: "Followed by Mara and 3 others you follow". */
export const followedBy = 'Followed by';
export const othersYouFollow = (count: number): string =>
  count === 1 ? '1 other you follow' : `${formatNumber(count)} others you follow`;
export const joined = (month: string): string => `Joined ${month}`;
export const yearsOld = (years: number): string => `${years} years old`;
export const editPage = 'Edit your page';
export const personDescription = (name: string, community: string): string => `Posts by ${name} on ${community}.`;
export const cardText = {
  followers: (name: string): string => `Only followers ${name} has accepted can see this page.`,
  private: (name: string): string => `Only followers ${name} has accepted can see this page. It isn’t listed anywhere.`,
} as const;
export const cardTitle = 'This page isn’t open to everyone';
export const noPostsYet = 'No posts yet';
export const noPostsYetText = (name: string): string => `${name}’s posts will appear here.`;
export const noOwnPostsText = 'Your posts appear here, newest first.';
export const postsHeading = 'Posts';

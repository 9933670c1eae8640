import { formatNumber } from '#lib/format/number.ts';

/** Words of lists of people. */
export const listTabs = {
  followers: 'Followers',
  following: 'Following',
  friends: 'Friends',
  mutual: 'Followers you follow',
} as const;
export const listsOf = (name: string): string => `${name}’s people`;
export const listTitle = {
  followers: (name: string): string => `Followers of ${name}`,
  following: (name: string): string => `People ${name} follows`,
  friends: (name: string): string => `Friends of ${name}`,
  mutual: (name: string): string => `People you follow who follow ${name}`,
} as const;

export const searchPeople = 'Search this list';
export const search = 'Search';
export const searchResult = (count: number, more: boolean): string => {
  if (more) return `More than ${formatNumber(count)} people`;
  return count === 1 ? '1 person' : `${formatNumber(count)} people`;
};
export const nobodyFound = (search: string): string => `No results for “${search}”`;
export const nobodyFoundText = 'Try part of a username or display name.';
export const clearSearch = 'Clear search';

export const morePeople = 'More people';
export const morePeopleFailed = (reason: string): string => `The rest didn’t load. ${reason}`;
export const everyone = 'That’s everyone.';
export const hiddenPeople = 'The total includes people you can’t see.';

/** An empty list on another person's page. */
export const emptyList = {
  followers: (name: string): string => `${name} has no followers yet`,
  following: (name: string): string => `${name} isn’t following anyone yet`,
  friends: (name: string): string => `${name} has no friends here yet`,
  mutual: (name: string): string => `Nobody you follow follows ${name}`,
} as const;
export const emptyListText = {
  followers: 'You can be the first.',
  following: 'People they follow appear here.',
  friends: 'Friends are people who follow each other.',
  mutual: 'People you follow who follow them appear here.',
} as const;
/** An empty list on the viewer's own page: what to do about it. */
export const emptyOwnList = {
  followers: {
    title: 'You have no followers yet',
    text: 'People find you through what you write and who you follow.',
    act: { label: 'Write a post', href: '/write' },
  },
  following: {
    title: 'You aren’t following anyone yet',
    text: 'Follow people and their posts appear on Home, newest first.',
    act: { label: 'People you may know', href: '/people' },
  },
  friends: {
    title: 'You have no friends here yet',
    text: 'Friends follow each other. Follow someone and ask them to follow you back.',
    act: { label: 'People you may know', href: '/people' },
  },
} as const;

export const likersTitle = 'Liked by';
export const nobodyLikes = 'No likes yet';
export const nobodyLikesText = 'People who like this post appear here.';
export const likersHidden = 'The total includes people you can’t see.';

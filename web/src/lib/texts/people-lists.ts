import { formatNumber } from '#lib/format/number.ts';

/** Words of lists of people. */
export const listTabs = {
  followers: 'Followers',
  following: 'Following',
  friends: 'Friends',
  mutual: 'Followers you follow',
} as const;
export const listsOf = (name: string): string => `People of ${name}`;
export const listTitle = {
  followers: (name: string): string => `Who follows ${name}`,
  following: (name: string): string => `Whom ${name} follows`,
  friends: (name: string): string => `Friends of ${name}`,
  mutual: (name: string): string => `Followers of ${name} you follow`,
} as const;

export const searchPeople = 'Search this list';
export const search = 'Search';
export const searchResult = (count: number, more: boolean): string => {
  if (more) return `More than ${formatNumber(count)} people`;
  return count === 1 ? '1 person' : `${formatNumber(count)} people`;
};
export const nobodyFound = (search: string): string => `No name here holds “${search}”`;
export const nobodyFoundText = 'Usernames and display names are searched. Try fewer letters.';
export const clearSearch = 'Show everyone';

export const morePeople = 'More people';
export const morePeopleFailed = (reason: string): string => `The rest of the list did not come. ${reason}`;
export const everyone = 'That is everyone.';
export const hiddenPeople = 'The number above also counts people whom you can’t see.';

/** An empty list of somebody else's. */
export const emptyList = {
  followers: (name: string): string => `Nobody follows ${name} yet`,
  following: (name: string): string => `${name} follows nobody yet`,
  friends: (name: string): string => `${name} has no friends here yet`,
  mutual: (name: string): string => `Nobody you follow follows ${name}`,
} as const;
export const emptyListText = {
  followers: 'You can be the first.',
  following: 'Whom they follow stands here.',
  friends: 'Friends are people who follow each other.',
  mutual: 'When somebody you follow does, they stand here.',
} as const;
/** An empty list of one's own: what to do about it. */
export const emptyOwnList = {
  followers: {
    title: 'Nobody follows you yet',
    text: 'People find you by what you write, and by whom you follow.',
    act: { label: 'Write a post', href: '/write' },
  },
  following: {
    title: 'You follow nobody yet',
    text: 'Follow people and what they write stands at your start, newest first.',
    act: { label: 'People you may know', href: '/people' },
  },
  friends: {
    title: 'You have no friends here yet',
    text: 'Friends follow each other. Follow somebody and ask them to follow you back.',
    act: { label: 'People you may know', href: '/people' },
  },
} as const;

export const likersTitle = 'Who likes this post';
export const nobodyLikes = 'Nobody likes this post yet';
export const nobodyLikesText = 'Whoever does stands here.';
export const likersHidden = 'The post’s number also counts people whom you can’t see.';

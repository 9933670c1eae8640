import { formatNumber } from '#lib/format/number.ts';

/** Words round a post. */
export const visibilityWords = {
  followers: 'Followers can read this',
  private: 'Only you can read this',
} as const;
export const postBy = (name: string): string => `Post by ${name}`;
export const morePostActions = (name: string): string => `More for the post by ${name}`;
export const copyLink = 'Copy link';
export const linkCopied = 'The link is copied.';
export const linkNotCopied = 'The browser did not let us copy. The address bar of the post’s page has the link.';
export const olderPosts = 'Older posts';
export const olderFailed = (reason: string): string => `The older posts did not come. ${reason}`;
export const newPosts = (count: number): string => (count === 1 ? '1 new post' : `${formatNumber(count)} new posts`);
export const manyNewPosts = 'More than 50 new posts';
export const postTitle = 'Post';
export const publishing = 'Publishing';
/** The title of a post's page: who, and how it begins. */
export const postPageTitle = (name: string, beginning: string): string => `${name}: ${beginning}`;

/** Words of writing. */
export const writeTitle = 'Write';
export const writeLabel = 'What do you want to say?';
export const audienceLegend = 'Who can read it';
export const audienceWords = { public: 'Everyone', followers: 'Followers', private: 'Only me' } as const;
export const audienceHints = {
  public: 'Everyone who comes by, without an account too.',
  followers: 'People who follow you at the time they read it.',
  private: 'Nobody but you. It stands on your page when you look at it yourself.',
} as const;
export const publish = 'Post';
export const posted = 'Posted.';
export const readPost = 'Read it';
export const postEmpty = 'Write something first.';
export const postTooLong = (over: number): string =>
  `${formatNumber(over)} character${over === 1 ? '' : 's'} too many. Shorten it, or post it in two.`;
export const postFailed = (reason: string): string => `Not posted; your text is still here. ${reason}`;

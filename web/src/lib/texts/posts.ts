import { formatNumber } from '#lib/format/number.ts';

/** Words around a post. */
export const visibilityWords = {
  followers: 'Followers can read this',
  private: 'Only you can read this',
} as const;
export const postsLabel = 'Posts';
export const postBy = (name: string): string => `Post by ${name}`;
export const morePostActions = (name: string): string => `More options for ${name}’s post`;
export const olderPosts = 'Older posts';
export const olderFailed = (reason: string): string => `Older posts didn’t load. ${reason}`;
export const newPosts = (count: number): string => (count === 1 ? '1 new post' : `${formatNumber(count)} new posts`);
export const manyNewPosts = 'More than 50 new posts';
export const publishing = 'Publishing';
/** The title of a post's page: who, and how it begins. */
export const postPageTitle = (name: string, beginning: string): string => `${name}: ${beginning}`;
export const readingTime = (minutes: number): string => `${formatNumber(minutes)} min read`;
export const contentWarningLabel = 'Content warning';
export const showPost = 'Show';
export const hidePost = 'Hide';
export const readOn = 'Read more';
export const readOnIn = (title: string): string => `Read more: ${title}`;
export const wordsCounted = (count: number): string => (count === 1 ? '1 word' : `${formatNumber(count)} words`);
export const tagsLabel = 'Tags';
export const tableLabel = 'Table';
export const editedFull = (moment: string): string => `Edited ${moment}`;
/** Above a post on its own page. */
export const longPostBy = (name: string): string => `Long text by ${name}`;
export const aboutAuthor = (name: string): string => `About ${name}`;
export const moreBy = (name: string): string => `More by ${name}`;

/** Words round a post. */
export const visibilityWords = {
  public: 'Everyone can read this',
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
export const newPosts = (count: number): string => (count === 1 ? '1 new post' : `${count} new posts`);
export const manyNewPosts = 'More than 50 new posts';

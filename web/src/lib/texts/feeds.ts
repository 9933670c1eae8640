/** Words of home and of the welcome page. */
export const homeTitle = 'Following';
/** The fixed sentence above Following (look.md, "The idea"): glue is set in the voice face, values in the interface face. */
export const followingSentence = [
  { text: 'Posts ' },
  { text: 'from ', glue: true },
  { text: 'people I follow ' },
  { text: 'and ', glue: true },
  { text: 'my own' },
  { text: ', newest first', glue: true },
] as const;
export const skipToNewest = 'Go to the newest posts';
export const emptyTitle = 'No posts yet from the people you follow';
export const emptyText = 'Follow people and their posts appear here, newest first. Nothing is ranked or added.';
export const emptyFirst = 'No posts yet. Yours can be the first.';
export const writeFirst = 'Write a post';
export const readFollowed = (count: number): string =>
  count === 1 ? 'Read posts from the person you follow' : `Read posts from the ${count} people you follow`;
export const peopleWriting = 'Latest posts';
export const headline = 'Read what you asked for.';
export const welcomeText = (community: string): string =>
  `${community} is run by the people who use it. Follow people and read their posts, newest first. Nobody pays to be seen. Nothing is ranked behind your back.`;
export const publicPosts = 'Latest posts';
export const publicPostsHint = 'public, newest first';
export const noPublicPosts = 'No posts yet.';

/** Words of home and of the welcome page. */
export const homeTitle = 'Following';
/** The fixed sentence above Following (look.md, "The idea"): glue is the voice's, values the interface's. */
export const followingSentence = [
  { text: 'Posts ' },
  { text: 'from ', glue: true },
  { text: 'people I follow ' },
  { text: 'and ', glue: true },
  { text: 'my own' },
  { text: ', newest first', glue: true },
] as const;
export const skipToNewest = 'To the newest posts';
export const emptyTitle = 'Nobody you follow has written yet';
export const emptyText = 'Follow people and their posts stand here, newest first. Nothing is ranked, nothing is added.';
export const emptyFirst = 'Nobody has written here yet. Yours can be the first post.';
export const writeFirst = 'Write a post';
export const readFollowed = (count: number): string =>
  count === 1 ? 'Read the person you follow' : `Read the ${count} people you follow`;
export const peopleWriting = 'What people write here';
export const headline = 'Read what you asked for.';
export const welcomeText = (community: string): string =>
  `${community} is run by the people who use it. You follow people and read them newest first. Nobody pays to be seen. Nothing is ranked behind your back.`;
export const publicPosts = 'New here';
export const publicPostsHint = 'public, newest first';
export const noPublicPosts = 'Nobody has written here yet.';

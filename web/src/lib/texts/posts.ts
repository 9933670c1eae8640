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
export const longPostTitle = 'Long text';
export const publishing = 'Publishing';
/** The title of a post's page: who, and how it begins. */
export const postPageTitle = (name: string, beginning: string): string => `${name}: ${beginning}`;
export const readingTime = (minutes: number): string => `${formatNumber(minutes)} min read`;
export const readOn = 'Read on';
export const readOnIn = (title: string): string => `Read on: ${title}`;
export const wordsCounted = (count: number): string => (count === 1 ? '1 word' : `${formatNumber(count)} words`);
export const tagsLabel = 'Tags';
export const edit = 'Edit';
export const editedFull = (moment: string): string => `Edited ${moment}`;

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

/** Words of deleting and of the trash. */
export const deletePost = 'Delete';
export const deleteInFull = 'Delete this post';
export const deleteInFullHint = 'It vanishes for everybody at once. You can take it out of the trash for 30 days.';
export const postDeleted = 'The post is deleted.';
export const undo = 'Undo';
export const deleteFailed = (reason: string): string => `Not deleted. ${reason}`;
export const undoFailed = (reason: string): string => `The post is still in the trash. ${reason}`;
export const trashTitle = 'Trash';
export const trashText = 'Posts that you deleted. Each goes for good 30 days later, with everything on it.';
export const trashEmpty = 'Nothing in the trash';
export const trashEmptyText = 'A post that you delete waits here for 30 days, and can be taken back.';
export const trashOlder = 'Deleted earlier';
export const deletedAt = 'Deleted';
export const purgedOn = (day: string): string => `goes for good on ${day}`;
export const restore = 'Restore';
export const restorePost = (beginning: string): string => `Restore “${beginning}”`;
export const restoring = 'Restoring';
export const postRestored = 'The post is back where it was.';
export const showPost = 'Show it';
export const purge = 'Delete for good';
export const purgePost = (beginning: string): string => `Delete for good: “${beginning}”`;
export const purgeQuestion = 'Delete this post for good?';
export const purgeText = 'It goes now, with its likes and everything else on it. Nobody can bring it back.';
export const keepIt = 'Keep it';
export const postPurged = 'The post is gone for good.';
export const trashFailed = (reason: string): string => `Nothing was changed. ${reason}`;

/** Words of a tag's page. */
export const tagSentence = (tag: string) =>
  [
    { text: 'Posts ' },
    { text: 'with ', glue: true },
    { text: `#${tag}` },
    { text: ', newest first', glue: true },
  ] as const;
export const tagDescription = (tag: string, community: string): string =>
  `Posts with #${tag} at ${community}, newest first.`;
export const tagEmpty = (tag: string): string => `No post with #${tag} yet`;
export const tagEmptyText = 'Posts that you may read stand here as soon as somebody writes one with this tag.';

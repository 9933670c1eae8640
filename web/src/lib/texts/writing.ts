import { formatNumber } from '#lib/format/number.ts';

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
export const postFailedElsewhere = (reason: string): string => `Not posted; your text is kept as a draft. ${reason}`;
export const postedAlready = 'Another version of it was posted already. Press Post once more to post this one too.';

/** What goes beyond a few lines: long texts, completing, a lost line, changing a post. */
export const editTitle = 'Edit post';
export const shortKind = 'Short';
export const longKind = 'Long';
export const save = 'Save';
export const saving = 'Saving';
export const cancel = 'Cancel';

export const titleLabel = 'Title';
export const titleMissing = 'Give it a title: lists show it first.';
export const titleTooLong = (over: number): string => `${charactersTooMany(over)} Shorten the title.`;
export const textLabel = 'Text';
export const textHint = 'In Markdown: **bold**, _italic_, # heading, - list, > quote.';
export const aboutPost = 'Language and content warning';
export const languageLabel = 'Language';
export const languageHint = 'Read aloud, hyphenated and filtered as this.';
export const automatically = 'Automatic';
export const automaticallyAs = (language: string): string => `Automatic (${language})`;
export const noLanguage = 'No language';
export const warningLabel = 'Content warning';
export const warningHint = 'The post is folded behind this until its reader opens it.';
export const warningTooLong = (over: number): string => `${charactersTooMany(over)} Shorten the warning.`;
export const becomeLong = 'Make it a long text';
export const becomeLongText = 'Too long for a short text. A long one has a title and room for 50,000 characters.';
export const tagsHint = 'With spaces between. Tags that stand in the text count by themselves.';
export const noTag = (word: string): string =>
  `“${word}” is no tag: a tag has letters, digits or _ alone, 64 at most, and not digits alone.`;
export const tooManyTags = (over: number): string => `A post has 20 tags at most. Take ${formatNumber(over)} away.`;

export const marksLabel = 'Marks';
export const markNames = {
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  link: 'Link',
  list: 'List',
  quote: 'Quote',
} as const;
export const writeTab = 'Write';
export const previewTab = 'Preview';
export const previewLabel = 'How it will look';
export const previewEmpty = 'What you write stands here as it will be read.';
export const previewFailed = (reason: string): string => `The preview is old. ${reason}`;
export const wordsAndTime = (words: string, time: string): string => `${words} · ${time}`;
export const suggestionsLabel = 'Suggestions';
export const suggestionsFound = (count: number): string =>
  count === 1
    ? '1 suggestion. Arrow keys choose, Enter takes it.'
    : `${formatNumber(count)} suggestions. Arrow keys choose, Enter takes one.`;

export const saveFailed = (reason: string): string => `Not saved; your text is still here. ${reason}`;
export const saveFailedElsewhere = (reason: string): string => `Not saved; your change is kept as a draft. ${reason}`;
export const goesOutByItself =
  'The server can’t be reached. It goes out by itself when the line is back, as long as this page stands open. Elsewhere it is kept as a draft, not sent.';
export const stopAndEdit = 'Stop and edit';
export const changeGone = 'The post is no longer there. Your text is still here: copy it before you leave.';
export const takenUp = 'This is what you wrote here before and did not save.';

export const conflictTitle = 'This post was changed elsewhere meanwhile';
export const conflictText = 'Below stands what is saved there now. Save once more to put yours in its place.';
export const conflictTheirs = 'What is saved there now';
export const conflictMine = 'What you wrote';
export const conflictTake = 'Go on with this text instead';

function charactersTooMany(over: number): string {
  return `${formatNumber(over)} character${over === 1 ? '' : 's'} too many.`;
}

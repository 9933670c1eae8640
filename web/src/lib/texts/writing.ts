import { formatNumber } from '#lib/format/number.ts';

/** Words of writing. */
export const writeTitle = 'Write';
export const writeLabel = 'What do you want to say?';
export const audienceLegend = 'Who can read this?';
export const audienceWords = { public: 'Everyone', followers: 'Followers', private: 'Only me' } as const;
export const audienceHints = {
  public: 'Anyone, even without an account.',
  followers: 'People who follow you when they open it.',
  private: 'Only you, on your own page.',
} as const;
export const publish = 'Post';
export const posted = 'Posted.';
export const readPost = 'View post';
export const postEmpty = 'Write something first.';
export const postTooLong = (over: number): string => `${charactersOver(over)} Shorten it, or split it into two posts.`;
export const postFailed = (reason: string): string => `Not posted. Your text is still here. ${reason}`;
export const postFailedElsewhere = (reason: string): string => `Not posted. Your text is kept as a draft. ${reason}`;
export const postedAlready = 'An earlier version was already posted. Press Post again to post this one too.';

/** Long posts, completion, being offline, and editing a post. */
export const editTitle = 'Edit post';
export const shortKind = 'Short';
export const longKind = 'Long';
export const save = 'Save';
export const saving = 'Saving';
export const cancel = 'Cancel';

export const titleLabel = 'Title';
export const titleMissing = 'Add a title. It’s what people see first.';
export const titleTooLong = (over: number): string => `${charactersOver(over)} Shorten the title.`;
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
export const warningTooLong = (over: number): string => `${charactersOver(over)} Shorten the warning.`;
export const becomeLong = 'Turn this into a long post';
export const becomeLongText = 'Too long for a short post. A long post has a title and room for 50,000 characters.';
export const tagsHint = 'Separate tags with spaces. Tags in your text are added automatically.';
export const noTag = (word: string): string =>
  `“${word}” can’t be a tag. Use up to 64 letters, digits or _, not only digits.`;
export const tooManyTags = (over: number): string => `A post can have 20 tags. Remove ${formatNumber(over)}.`;

export const marksLabel = 'Formatting';
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
export const previewLabel = 'Preview';
export const previewEmpty = 'Your preview appears here.';
export const previewFailed = (reason: string): string => `The preview is out of date. ${reason}`;
export const wordsAndTime = (words: string, time: string): string => `${words} · ${time}`;
export const suggestionsLabel = 'Suggestions';
export const suggestionsFound = (count: number): string =>
  count === 1
    ? '1 suggestion. Use the arrow keys, then Enter.'
    : `${formatNumber(count)} suggestions. Use the arrow keys, then Enter.`;

export const saveFailed = (reason: string): string => `Not saved. Your text is still here. ${reason}`;
export const saveFailedElsewhere = (reason: string): string => `Not saved. Your change is kept as a draft. ${reason}`;
export const goesOutByItself =
  'The server can’t be reached. Your text will be sent when you’re back online, if you leave this page open. Otherwise it stays a draft.';
export const stopAndEdit = 'Stop and edit';
export const changeGone = 'This post was deleted. Copy your text before you leave.';
export const takenUp = 'Restored: unsaved changes from last time.';

export const conflictTitle = 'This post was changed somewhere else';
export const conflictText = 'The saved version is below. Save again to replace it with yours.';
export const conflictTheirs = 'Saved version';
export const conflictMine = 'Your version';
export const conflictTake = 'Use this version';

function charactersOver(over: number): string {
  return `${formatNumber(over)} character${over === 1 ? '' : 's'} over the limit.`;
}

export const kindLegend = 'Length';

export { readMarkdown } from './markdown.ts';
export { guessLanguage } from './language.ts';
export { sanitiseStored } from './sanitise.ts';
export { storedWords } from './shown-words.ts';
export { shownOf, writtenPost, type WrittenPost } from './written.ts';

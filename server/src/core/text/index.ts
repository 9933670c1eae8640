export { readMarkdown, type ReadText } from './markdown.ts';
export { sanitiseStored } from './sanitise.ts';
export { writtenPost, type Writing, type WrittenPost } from './written.ts';

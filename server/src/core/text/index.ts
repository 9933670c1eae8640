export { readMarkdown } from './markdown.ts';
export { sanitiseStored } from './sanitise.ts';
export { writtenPost, type WrittenPost } from './written.ts';

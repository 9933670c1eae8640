export { default as SuggestionList } from './completion/SuggestionList.svelte';
export { default as MarkdownToolbar } from './fields/MarkdownToolbar.svelte';
export { leadOn } from './posts/after-posting.ts';
export { default as Audience } from './posts/Audience.svelte';
export { default as Composer } from './posts/Composer.svelte';
export { default as ConflictNote } from './posts/ConflictNote.svelte';
export { default as EditPost } from './posts/EditPost.svelte';
export { default as LongFields } from './posts/LongFields.svelte';
export { Preview } from './posts/preview.svelte.ts';
export { default as PreviewPane } from './posts/PreviewPane.svelte';
export { forgetDrafts } from './submission/draft.svelte.ts';
export { provideWriteDialog, useWriteDialog, WriteDialogState } from './write-dialog-state.svelte.ts';
export { default as WritePage } from './WritePage.svelte';
export { default as WritingSheet } from './WritingSheet.svelte';

/** The dialog to write in is code that readers do without: it is fetched when somebody writes. */
export const loadWriteDialog = async () => (await import('./WriteDialog.svelte')).default;

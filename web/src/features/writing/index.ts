export { leadOn } from './after-posting.ts';
export { default as Audience } from './Audience.svelte';
export { default as Composer } from './Composer.svelte';
export { default as ConflictNote } from './ConflictNote.svelte';
export { forgetDrafts } from './draft.svelte.ts';
export { default as EditPost } from './EditPost.svelte';
export { default as LongComposer } from './LongComposer.svelte';
export { default as MarkdownToolbar } from './MarkdownToolbar.svelte';
export { Preview } from './preview.svelte.ts';
export { default as PreviewPane } from './PreviewPane.svelte';
export { default as SuggestionList } from './SuggestionList.svelte';
export { provideWriteDialog, useWriteDialog, WriteDialogState } from './write-dialog-state.svelte.ts';
export { default as WritePage } from './WritePage.svelte';
export { default as WritingSheet } from './WritingSheet.svelte';

/** The dialog to write in is code that readers do without: it is fetched when somebody writes. */
export const loadWriteDialog = async () => (await import('./WriteDialog.svelte')).default;

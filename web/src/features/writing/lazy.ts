/** The dialog to write in is code that readers do without: it is fetched when somebody writes. */
export const loadWriteDialog = async () => (await import('./WriteDialog.svelte')).default;

/** What long lists are drawn with is code that short ones do without: it is fetched once a list has grown long. */
export const loadListWindow = async () => (await import('./list-window.svelte.ts')).ListWindow;

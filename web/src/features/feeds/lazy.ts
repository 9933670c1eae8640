/** The screen of home is code that a stranger's first page does without: it is fetched for who is signed in alone. */
export const loadHome = async () => (await import('./Home.svelte')).default;

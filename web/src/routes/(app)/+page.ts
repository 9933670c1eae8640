import type { PageLoad } from './$types';

/** The screen of home is code that a stranger's first page does without: it is fetched for who is signed in alone. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  Home: data.home === null ? null : (await import('#features/feeds/Home.svelte')).default,
});

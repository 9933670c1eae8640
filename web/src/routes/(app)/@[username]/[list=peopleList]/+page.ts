import type { PageLoad } from './$types';

/** The menu beside one's own followers is code that every other list does without: it is fetched for that one alone. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  PersonMenu:
    data.list === 'followers' && data.person.viewerRelationship?.self
      ? (await import('#features/social-graph/PersonMenu.svelte')).default
      : null,
});

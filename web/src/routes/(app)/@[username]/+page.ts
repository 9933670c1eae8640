import type { PageLoad } from './$types';

/** How one stands to a person is code that strangers do without: it is fetched for who is signed in alone. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  signedIn: data.person.viewerRelationship === null ? null : await import('#features/users/signed-in-profile.ts'),
});

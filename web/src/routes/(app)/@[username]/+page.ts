import { loadSignedInProfile } from '#features/users/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  signedIn: data.person.viewerRelationship === null ? null : await loadSignedInProfile(),
});

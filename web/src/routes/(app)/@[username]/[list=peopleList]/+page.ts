import { loadPersonMenu } from '#features/social-graph/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  PersonMenu: data.list === 'followers' && data.person.viewerRelationship?.self ? await loadPersonMenu() : null,
});

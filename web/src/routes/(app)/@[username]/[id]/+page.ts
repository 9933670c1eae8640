import { loadFollowButton } from '#features/social-graph/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  FollowButton: data.beside?.author.viewerRelationship ? await loadFollowButton() : null,
});

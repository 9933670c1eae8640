import { formAct } from '#features/social-graph/index.server.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  await parent();
  const cursor = url.searchParams.get('cursor') ?? undefined;
  return { blocked: await needed(locals.api.get('socialGraph.blocked', { cursor }), url) };
};

/** Unblocking without script. */
export const actions: Actions = {
  unblock: formAct((api, userId) => api.post('socialGraph.unblock', { userId })),
};

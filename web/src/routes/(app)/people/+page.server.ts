import { redirect } from '@sveltejs/kit';
import { formAct } from '#features/social-graph/index.server.ts';
import { signInAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

/** As many as one answer holds: more is no help. */
const SUGGESTIONS = 50;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  const { items } = await needed(locals.api.get('socialGraph.suggestions', { limit: SUGGESTIONS }), url);
  return { viewer, suggestions: items };
};

/** Leaving somebody out without script. */
export const actions: Actions = {
  dismiss: formAct((api, userId) => api.post('socialGraph.dismissSuggestion', { userId })),
};

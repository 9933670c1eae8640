import { redirect } from '@sveltejs/kit';
import { signInAddress } from '#lib/addresses.ts';
import { REQUESTS_ADDRESS } from '#lib/circle-addresses.ts';
import { needed } from '#lib/server/api.ts';
import { refused, signInFirst } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  const cursor = url.searchParams.get('cursor') ?? undefined;
  return { viewer, requests: await needed(locals.api.get('socialGraph.requests', { cursor }), url) };
};

export const actions: Actions = {
  acceptAll: async ({ locals, url }) => {
    try {
      await locals.api.post('socialGraph.acceptAllRequests', {});
    } catch (fault) {
      signInFirst(fault, new URL(url.pathname, url));
      return refused(fault, {});
    }
    redirect(303, REQUESTS_ADDRESS);
  },
};

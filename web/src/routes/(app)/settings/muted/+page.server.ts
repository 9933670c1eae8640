import { redirect } from '@sveltejs/kit';
import { muteEnd } from '#features/social-graph/index.server.ts';
import { ownAddress } from '#lib/addresses.ts';
import { MUTED_ADDRESS } from '#lib/circle-addresses.ts';
import { needed } from '#lib/server/api.ts';
import { readForm, refused, signInFirst } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  await parent();
  const cursor = url.searchParams.get('cursor') ?? undefined;
  return { muted: await needed(locals.api.get('socialGraph.muted', { cursor }), url) };
};

export const actions: Actions = {
  muteTag: async ({ request, locals, url }) => {
    const { tag = '', ends, back = MUTED_ADDRESS } = await readForm(request);
    try {
      await locals.api.post('socialGraph.mute', { kind: 'tag', tag, ends: muteEnd(ends) });
    } catch (fault) {
      signInFirst(fault, new URL(url.pathname, url));
      return refused(fault, {});
    }
    redirect(303, ownAddress(back));
  },
  unmute: async ({ request, locals, url }) => {
    const { kind, which = '' } = await readForm(request);
    const thing = kind === 'tag' ? ({ kind, tag: which } as const) : ({ kind: 'person', userId: which } as const);
    try {
      await locals.api.post('socialGraph.unmute', thing);
    } catch (fault) {
      signInFirst(fault, new URL(url.pathname, url));
      return refused(fault, {});
    }
    redirect(303, MUTED_ADDRESS);
  },
};

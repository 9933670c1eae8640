import { redirect } from '@sveltejs/kit';
import type { Visibility } from '@vrss/contract';
import { signInAddress } from '#lib/addresses.ts';
import { readForm, refused, signInFirst } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  return { viewer, draftKey: crypto.randomUUID() };
};

export const actions: Actions = {
  /** Writing without script. */
  default: async ({ request, locals, url }) => {
    const form = await readForm(request);
    const { content = '', key } = form;
    // What is no visibility is refused by the contract.
    const visibility = form.visibility as Visibility | undefined;
    try {
      await locals.api.post('posts.create', { type: 'text_short', content, visibility }, { idempotencyKey: key });
    } catch (fault) {
      signInFirst(fault, url);
      return refused(fault, form);
    }
    redirect(303, '/');
  },
};

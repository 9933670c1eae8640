import { redirect } from '@sveltejs/kit';
import { keepTokenToOurselves, signUp } from '#features/auth/index.server.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { linkUsedText } from '#lib/texts/auth.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders(keepTokenToOurselves);
  return { token: url.searchParams.get('token') };
};

export const actions: Actions = {
  join: ({ request, locals }) => signUp(request, locals.api),
  claim: async ({ request, locals }) => {
    const form = await readForm(request);
    try {
      await locals.api.post('auth.claimAdministrator', { token: form.token ?? '' });
    } catch (fault) {
      return refused(fault, form, linkUsedText);
    }
    redirect(303, '/settings/installation');
  },
};

import { redirect } from '@sveltejs/kit';
import { askByMail, keepTokenToOurselves } from '#features/auth/index.server.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { linkUsedText } from '#lib/texts/auth.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, setHeaders }) => {
  setHeaders(keepTokenToOurselves);
  return { token: url.searchParams.get('token') };
};

export const actions: Actions = {
  request: ({ request, locals }) => askByMail(request, locals.api, 'auth.requestPasswordReset'),
  choose: async ({ request, locals }) => {
    const form = await readForm(request);
    try {
      await locals.api.post('auth.resetPassword', { token: form.token ?? '', password: form.password ?? '' });
    } catch (fault) {
      return refused(fault, form, linkUsedText);
    }
    redirect(303, '/sign-in?password-changed');
  },
};

import { redirect } from '@sveltejs/kit';
import { askByMail, keepTokenToOurselves, linkBehind } from '#features/auth/index.server.ts';
import { needed } from '#lib/server/api.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { linkUsedText } from '#lib/texts/auth.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  setHeaders(keepTokenToOurselves);
  const token = url.searchParams.get('token');
  if (token === null) return { token, link: null };
  return { token, link: await needed(linkBehind(locals.api.post('auth.inspectReset', { token })), url) };
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

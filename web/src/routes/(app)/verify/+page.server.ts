import { redirect } from '@sveltejs/kit';
import { keepTokenToOurselves, linkBehind } from '#features/auth/index.server.ts';
import { needed } from '#lib/server/api.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { linkUsedText } from '#lib/texts/auth.ts';
import type { Actions, PageServerLoad } from './$types';

/** Mail scanners open links: opening this one only asks what it is for (decision 33). */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  setHeaders(keepTokenToOurselves);
  const token = url.searchParams.get('token') ?? '';
  const link = linkBehind(locals.api.post('auth.inspectVerification', { token }));
  return { token, link: await needed(link, url) };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await readForm(request);
    const { token = '', password } = form;
    try {
      await locals.api.post('auth.verifyEmail', { token, ...(password === undefined ? {} : { password }) });
    } catch (fault) {
      return refused(fault, form, linkUsedText);
    }
    redirect(303, '/');
  },
};

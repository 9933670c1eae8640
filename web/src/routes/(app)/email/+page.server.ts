import { redirect } from '@sveltejs/kit';
import { ApiError } from '@vrss/contract/client';
import { keepTokenToOurselves } from '#features/auth/index.server.ts';
import { needed } from '#lib/server/api.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { linkOverText } from '#lib/texts/account.ts';
import type { Actions, PageServerLoad } from './$types';

/** Behind the links of a changed address: to confirm the new one, or to take the old one back. Opening one changes nothing. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  setHeaders(keepTokenToOurselves);
  const token = url.searchParams.get('token') ?? '';
  const link = locals.api.post('auth.inspectEmailChange', { token }).catch((fault: unknown) => {
    if (fault instanceof ApiError && (fault.code === 'not_found' || fault.code === 'invalid_input')) return null;
    throw fault;
  });
  return { token, link: await needed(link, url) };
};

export const actions: Actions = {
  confirm: async ({ request, locals }) => {
    const form = await readForm(request);
    try {
      return { confirmed: (await locals.api.post('auth.confirmEmail', { token: form.token ?? '' })).email };
    } catch (fault) {
      return refused(fault, form, linkOverText);
    }
  },
  revert: async ({ request, locals }) => {
    const form = await readForm(request);
    try {
      await locals.api.post('auth.revertEmail', { token: form.token ?? '', password: form.password ?? '' });
    } catch (fault) {
      return refused(fault, form, linkOverText);
    }
    redirect(303, '/sign-in?account-back');
  },
};

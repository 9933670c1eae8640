import { redirect } from '@sveltejs/kit';
import { returnAddress } from '#lib/addresses.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (viewer !== null) redirect(303, returnAddress(url));
  return { passwordChanged: url.searchParams.has('password-changed') };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await readForm(request);
    try {
      await locals.api.post('auth.signIn', { identifier: form.identifier ?? '', password: form.password ?? '' });
    } catch (fault) {
      return refused(fault, form);
    }
    redirect(303, returnAddress(url));
  },
};

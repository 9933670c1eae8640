import { redirect } from '@sveltejs/kit';
import { returnAddress } from '#lib/addresses.ts';
import { readForm, refused } from '#lib/server/forms.ts';
import { deleteDone, revertDone } from '#lib/texts/account.ts';
import { resetDone } from '#lib/texts/auth.ts';
import type { Actions, PageServerLoad } from './$types';

/** What led here, by its name in the address. */
const texts: Readonly<Record<string, string>> = {
  'password-changed': resetDone,
  'account-deleted': deleteDone,
  'account-back': revertDone,
};

export const load: PageServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (viewer !== null) redirect(303, returnAddress(url));
  const news = Object.keys(texts).find((name) => url.searchParams.has(name));
  return { news: news === undefined ? null : (texts[news] ?? null), isDeleted: news === 'account-deleted' };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await readForm(request);
    try {
      const { identifier = '', password = '' } = form;
      await locals.api.post('auth.signIn', { identifier, password, restore: form.restore === 'yes' });
    } catch (fault) {
      return refused(fault, form);
    }
    redirect(303, returnAddress(url));
  },
};

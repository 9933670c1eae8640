import { redirect } from '@sveltejs/kit';
import { ApiError } from '@vrss/contract/client';
import type { Actions, PageServerLoad } from './$types';

/** Signing out is a press: a link that merely opens must not do it. */
export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
  default: async ({ locals }) => {
    await locals.api.post('auth.signOut', {}).catch((fault: unknown) => {
      if (!(fault instanceof ApiError && fault.code === 'sign_in_required')) throw fault;
    });
    redirect(303, '/');
  },
};

import { redirect } from '@sveltejs/kit';
import { needed } from '#lib/server/api.ts';
import { isSignedOut } from '#lib/faults.ts';
import type { Actions, PageServerLoad } from './$types';

/** Signing out is a press: a link that merely opens must not do it. */
export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
  default: async ({ locals, url }) => {
    const ended = locals.api.post('auth.signOut', {}).catch((fault: unknown) => {
      if (!isSignedOut(fault)) throw fault;
    });
    await needed(ended, url);
    redirect(303, '/');
  },
};

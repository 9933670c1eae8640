import { redirect } from '@sveltejs/kit';
import { postFromForm } from '#features/writing/index.server.ts';
import { postAddress } from '#lib/addresses.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  /** Writing without script. */
  default: (event) => postFromForm(event, 'text_long', (post) => redirect(303, postAddress(post))),
};

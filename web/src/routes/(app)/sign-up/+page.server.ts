import { redirect } from '@sveltejs/kit';
import { signUp } from '#features/auth/index.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { viewer } = await parent();
  if (viewer !== null) redirect(303, '/');
};

export const actions: Actions = { default: ({ request, locals }) => signUp(request, locals.api) };

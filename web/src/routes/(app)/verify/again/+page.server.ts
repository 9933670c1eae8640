import { askByMail } from '#features/auth/index.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: ({ request, locals }) => askByMail(request, locals.api, 'auth.resendVerification'),
};

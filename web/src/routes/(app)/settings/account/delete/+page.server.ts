import { changeAccount, demandFresh } from '#features/settings/index.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await event.parent();
  await demandFresh(event);
};

export const actions: Actions = {
  default: (event) =>
    changeAccount(event, async (api) => {
      await api.post('auth.deleteAccount', {});
      return '/sign-in?account-deleted';
    }),
};

import { accountDone, changeAccount, demandFresh } from '#features/settings/index.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await event.parent();
  await demandFresh(event);
};

export const actions: Actions = {
  default: (event) =>
    changeAccount(event, async (api, { username = '' }) => {
      await api.post('auth.changeUsername', { username: username.trim() });
      return accountDone('username');
    }),
};

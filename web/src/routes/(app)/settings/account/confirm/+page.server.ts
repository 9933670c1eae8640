import { changeAccount } from '#features/settings/index.server.ts';
import { returnAddress } from '#lib/addresses.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: (event) =>
    changeAccount(event, async (api, { password = '' }) => {
      await api.post('auth.confirm', { password });
      return returnAddress(event.url);
    }),
};

import { save } from '#features/settings/index.server.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { viewer } = await parent();
  return { person: await needed(locals.api.get('users.get', { username: viewer.username }), url) };
};

export const actions: Actions = {
  default: (event) =>
    save(event, ({ displayName, bio, location, website }) =>
      event.locals.api.post('users.updateProfile', { displayName, bio, location, website }),
    ),
};

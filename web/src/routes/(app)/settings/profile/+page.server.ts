import { save } from '#features/settings/index.server.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { viewer } = await parent();
  return { person: await needed(locals.api.get('users.get', { username: viewer.username }), url) };
};

export const actions: Actions = {
  default: (event) =>
    save(event, ({ displayName, bio, location, website, age = '' }) =>
      event.locals.api.post('users.updateProfile', { displayName, bio, location, website, age: numberIn(age) }),
    ),
};

/** Empty clears; what is no number is refused by the API with its field. */
function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

import { ownEmail } from '#features/settings/index.server.ts';
import { appearanceCookies, chosenFrom, readAppearance } from '#lib/appearance.ts';
import { readForm } from '#lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  appearance: readAppearance((name) => event.cookies.get(name)),
  email: await ownEmail(event),
});

export const actions: Actions = {
  default: async ({ request, cookies, url }) => {
    const form = await readForm(request);
    // A switch that is off sends nothing.
    const chosen = chosenFrom((name) => form[name] ?? (name === 'shortcuts' ? 'off' : undefined));
    for (const { name, value, maxAge } of appearanceCookies(chosen)) {
      // Read by script too, which acts on a choice without asking the server.
      cookies.set(name, value, {
        path: '/',
        maxAge,
        sameSite: 'lax',
        httpOnly: false,
        secure: url.protocol === 'https:',
      });
    }
    return { saved: true };
  },
};

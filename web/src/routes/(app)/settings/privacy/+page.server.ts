import type { MentionAudience, Visibility } from '@vrss/contract';
import { save } from '#features/settings/index.server.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  await parent();
  return { settings: await needed(locals.api.get('privacy.get', {}), url) };
};

export const actions: Actions = {
  default: (event) =>
    save(event, ({ visibility, mentionsFrom, searchEngines, suggestions, ageShown }) =>
      event.locals.api.post('privacy.update', {
        // The API refuses what is none of these.
        visibility: visibility as Visibility | undefined,
        mentionsFrom: mentionsFrom as MentionAudience | undefined,
        searchEngines: searchEngines === 'on',
        suggestions: suggestions === 'on',
        ageShown: ageShown === 'on',
      }),
    ),
};

import { error } from '@sveltejs/kit';
import { save } from '#features/settings/index.server.ts';
import { notFoundText } from '#lib/texts/errors.ts';
import type { Actions, PageServerLoad } from './$types';

/** For administrators; nobody else learns that it is there. */
export const load: PageServerLoad = async ({ parent }) => {
  const { viewer } = await parent();
  if (viewer.role !== 'administrator') error(404, notFoundText, {});
};

export const actions: Actions = {
  default: (event) =>
    save(event, ({ name = '', line = '', runBy = '' }) =>
      event.locals.api.post('installation.update', { name, line, runBy }),
    ),
};

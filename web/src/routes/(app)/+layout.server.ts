import type { ViewerAnswer } from '@vrss/contract';
import { needed } from '#lib/server/api.ts';
import type { Viewer } from '#lib/viewer.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here and where: what the frame of every page says. The error page stands outside: it must need no API. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
  const [{ viewer }, installation] = await needed(
    Promise.all([locals.api.get('auth.session', {}), locals.api.get('installation.get', {})]),
    url,
  );
  return { viewer: viewer && withoutEmail(viewer), installation };
};

function withoutEmail({ email: _, emailVerified: __, ...viewer }: ViewerAnswer): Viewer {
  return viewer;
}

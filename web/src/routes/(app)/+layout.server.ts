import type { ViewerAnswer } from '@vrss/contract';
import { ApiError, type Client } from '@vrss/contract/client';
import { REQUESTS_COUNT } from '#lib/circle-addresses.ts';
import { needed } from '#lib/server/api.ts';
import { people } from '#lib/texts/navigation.ts';
import { requestsCount, shortCount } from '#lib/texts/requests-count.ts';
import type { Viewer } from '#lib/viewer.ts';
import type { Place } from '#ui/layout/place.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here and where: what the frame of every page says. The error page stands outside: it must need no API. */
export const load: LayoutServerLoad = async ({ locals, url, depends }) => {
  depends(REQUESTS_COUNT);
  const [{ viewer }, installation] = await needed(
    Promise.all([locals.api.get('auth.session', {}), locals.api.get('installation.get', {})]),
    url,
  );
  const requests = viewer === null ? null : await requestsBadge(locals.api);
  return { viewer: viewer && withoutEmail(viewer), installation, requests };
};

/** A number beside a place of the navigation is not worth a page: none where it cannot be read. */
async function requestsBadge(api: Client): Promise<Place['badge'] | null> {
  try {
    const { count } = await api.get('socialGraph.requestsCount', {});
    const words = requestsCount(count);
    return count === 0 ? null : { short: shortCount(count), words, label: `${people}, ${words}` };
  } catch (fault) {
    if (fault instanceof ApiError) return null;
    throw fault;
  }
}

function withoutEmail({ email: _, emailVerified: __, ...viewer }: ViewerAnswer): Viewer {
  return viewer;
}

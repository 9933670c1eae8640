/** The rules of the service worker, apart from the browser's events that it lives by (src/service-worker). */

/** Shown in the place of a page that could not be got. It is drawn for nobody: without cookies. */
export const OFFLINE_PAGE = '/offline';

/** Built files: their names hold a hash of what is in them. */
const BUILT = '/_app/immutable/';

/**
 * What the service worker answers: a built file from what it keeps, a page from the network or else with the offline page.
 * Null is none of its business: the API, the data of pages, forms, pictures. It never keeps what is somebody's
 * (security.md, "Caches").
 */
export function kindOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): 'file' | 'page' | null {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return null;
  if (mode === 'navigate') return /^\/(api|previews)(\/|$)/.test(address.pathname) ? null : 'page';
  return address.pathname.startsWith(BUILT) ? 'file' : null;
}

/** The built files that every page may need: code and styles, and the one face that is fetched ahead. */
export function filesToKeep(built: readonly { readonly path: string }[]): string[] {
  return built
    .map(({ path }) => (path.startsWith('/') ? path : `/${path}`))
    .filter((path) => /\.(js|css)$|schibsted-grotesk-latin-wght-normal\.[^/]+\.woff2$/.test(path));
}

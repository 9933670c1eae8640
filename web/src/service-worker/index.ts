/**
 * Keeps the built files and the offline page, and nothing that is anybody's (security.md, "Caches"). It waits with a new
 * build until no page of the old one is open, so that such a page finds its files to the end.
 */
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import { filesToKeep, kindOf, OFFLINE_PAGE } from '#lib/service-worker.ts';

const CACHE = 'vrss-files';
const files = filesToKeep(immutable);

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOldBuilds(), askAhead()])));
self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, self.location.origin);
  if (kind === 'file') event.respondWith(keptFile(event.request));
  if (kind === 'page') event.respondWith(pageOrOffline(event));
});

/** Names change with what is in a file, so a new build fetches what is new in it. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = await keptPaths(cache);
  const missing = files.filter((path) => !kept.has(path));
  // After its files: a page that is kept finds them.
  await cache.addAll(missing);
  await cache.add(new Request(OFFLINE_PAGE, { credentials: 'omit', cache: 'reload' }));
}

/** What no build of this worker names goes: files of builds before, and caches of workers before. */
async function forgetOldBuilds(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  const cache = await caches.open(CACHE);
  const old = [...(await keptPaths(cache))].filter((path) => path !== OFFLINE_PAGE && !files.includes(path));
  await Promise.all(old.map((path) => cache.delete(path)));
}

async function keptPaths(cache: Cache): Promise<Set<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

/** A page is asked for while the worker is still starting. */
async function askAhead(): Promise<void> {
  await self.registration.navigationPreload.enable();
}

async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function pageOrOffline(event: FetchEvent): Promise<Response> {
  try {
    const ahead = (await event.preloadResponse) as Response | undefined;
    return ahead ?? (await fetch(event.request));
  } catch {
    return (await caches.match(OFFLINE_PAGE, { ignoreVary: true })) ?? Response.error();
  }
}

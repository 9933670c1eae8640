import { webManifest } from '#lib/web-manifest.ts';
import { needed } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** Seconds a browser may keep it: a new name shows within the hour. */
const KEPT = 3_600;

/** What a device needs to install this place as an app, under the place's own name. The same for everybody. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const installation = await needed(locals.api.get('installation.get', {}), url);
  return new Response(JSON.stringify(webManifest(installation)), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': `public, max-age=${KEPT}` },
  });
};

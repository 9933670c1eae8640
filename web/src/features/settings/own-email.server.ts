import type { RequestEvent } from '@sveltejs/kit';
import { needed } from '#lib/server/api.ts';

/** The mail address of who is signed in, for the settings, which show it; null signed out. */
export async function ownEmail({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Promise<string | null> {
  const { viewer } = await needed(locals.api.get('auth.session', {}), url);
  return viewer?.email ?? null;
}

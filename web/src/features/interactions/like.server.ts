import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

/** Likes the post of the page, or takes it back, as the form without script asks; leads back to that page. */
export async function like(
  { params, locals, url }: RequestEvent,
  procedure: 'interactions.like' | 'interactions.unlike',
): Promise<ActionFailure<Refusal>> {
  try {
    await locals.api.post(procedure, { postId: params.id ?? '' });
  } catch (fault) {
    signInFirst(fault, new URL(url.pathname, url));
    return refused(fault, {});
  }
  redirect(303, url.pathname);
}

import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { refused, signInFirst, type Refusal } from '#lib/server/forms.ts';
import { placeOfForm } from './place-of-form.ts';

/** Likes the post of the page, or takes it back, as the form without script asks; leads back to where the form was. */
export async function like(
  { params, locals, url, request }: RequestEvent,
  procedure: 'interactions.like' | 'interactions.unlike',
): Promise<ActionFailure<Refusal>> {
  const { id = '' } = params;
  try {
    await locals.api.post(procedure, { postId: id });
  } catch (fault) {
    signInFirst(fault, new URL(url.pathname, url));
    return refused(fault, {});
  }
  redirect(303, placeOfForm(request.headers.get('referer'), url, id));
}

import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

/** Follows, or stops, as the form of a person's page asks; leads back to that page. */
export async function follow(
  { request, locals, url }: RequestEvent,
  procedure: 'socialGraph.follow' | 'socialGraph.unfollow',
): Promise<ActionFailure<Refusal>> {
  const { userId = '' } = await readForm(request);
  try {
    await locals.api.post(procedure, { userId });
  } catch (fault) {
    signInFirst(fault, new URL(url.pathname, url));
    return refused(fault, {});
  }
  redirect(303, url.pathname);
}

import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';
import { trashFailed } from '#lib/texts/trash.ts';

/** Puts the post of the page into the trash, as the form without script asks. */
export async function deleteFromForm(
  { params, locals, url }: RequestEvent,
  leave: () => never,
): Promise<ActionFailure<Refusal>> {
  try {
    await locals.api.post('posts.delete', { id: params.id ?? '' });
  } catch (fault) {
    signInFirst(fault, url);
    return refused(fault, {});
  }
  return leave();
}

/** Takes a post out of the trash, or removes it for good, as a form of the trash asks. */
export async function actOnTrash(
  { request, locals, url }: RequestEvent,
  procedure: 'posts.restore' | 'posts.purge',
): Promise<ActionFailure<Refusal> | { done: typeof procedure; id: string }> {
  const { id = '' } = await readForm(request);
  try {
    await locals.api.post(procedure, { id });
  } catch (fault) {
    signInFirst(fault, url);
    return refused(fault, {}, trashFailed(''));
  }
  return { done: procedure, id };
}

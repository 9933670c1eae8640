import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Input, Post, Visibility } from '@vrss/contract';
import { ApiError } from '@vrss/contract/client';
import { isIdempotencyKey } from '@vrss/contract/limits';
import { isIdempotencyConflict } from '#lib/faults.ts';
import { readForm, refused, signInFirst, unreadable, type Refusal } from '#lib/server/forms.ts';
import { postedAlready } from '#lib/texts/writing.ts';
import { AUTOMATIC, postInput, type PostWords } from './post-words.ts';

/** Posts what a form without script holds; its key makes pressing twice post once. */
export async function postFromForm(
  { request, locals, url }: RequestEvent,
  type: Input<'posts.create'>['type'],
  leave: (post: Post) => never,
): Promise<ActionFailure<Refusal>> {
  const form = await readForm(request);
  const { key } = form;
  // No page of ours made this key; the one that answers brings a new one.
  if (key !== undefined && !isIdempotencyKey(key)) return unreadable(form);
  let post: Post;
  try {
    post = await locals.api.post('posts.create', postInput(type, wordsIn(form)), { idempotencyKey: key });
  } catch (fault) {
    signInFirst(fault, url);
    const { status, data } = refused(fault, form);
    return fail(status, isIdempotencyConflict(fault) ? { ...data, message: postedAlready } : data);
  }
  return leave(post);
}

/** Saves what a form without script holds; tells where another version was saved since the form was opened. */
export async function saveFromForm(
  { request, params, locals, url }: RequestEvent,
  leave: (post: Post) => never,
): Promise<ActionFailure<Refusal & { conflict: boolean }>> {
  const form = await readForm(request);
  const type = form.type === 'text_long' ? 'text_long' : 'text_short';
  const { id = '' } = params;
  let post: Post;
  try {
    post = await locals.api.post('posts.update', {
      id,
      ...postInput(type, wordsIn(form)),
      basedOn: form.basedOn ?? '',
    });
  } catch (fault) {
    signInFirst(fault, url);
    const { status, data } = refused(fault, form);
    return fail(status, { ...data, conflict: fault instanceof ApiError && fault.code === 'conflict' });
  }
  return leave(post);
}

function wordsIn({
  title = '',
  content = '',
  tags = '',
  visibility = 'public',
  language = AUTOMATIC,
  contentWarning = '',
}: Readonly<Record<string, string>>): PostWords {
  // What is no visibility is refused by the contract.
  return { title, text: content, tags, visibility: visibility as Visibility, language, contentWarning, basedOn: null };
}

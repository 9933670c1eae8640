import type { Output, Parsed, WholePost } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { idempotentlyByStatement } from '../../core/idempotency.ts';
import { readMarkdown, writtenPost, type WrittenPost } from '../../core/text/index.ts';
import { conflict, invalidField, notFound } from '../../platform/errors.ts';
import { readWholePost } from './posts.service.ts';
import { wholePostView } from './posts.view.ts';
import { findSource, insertPost, lockSource, updatePost, type SourceRow } from './writing.queries.ts';

/** Publishes a post, once for an Idempotency-Key; a key that was used for another post is a conflict. */
export async function createPost(call: SignedInCall, input: Parsed<'posts.create'>): Promise<WholePost> {
  const { database, viewer } = call;
  const post = { authorId: viewer.id, visibility: input.visibility, written: writtenPost(input) };
  return idempotentlyByStatement(
    call,
    async (claim) => {
      const row = await insertPost(database, post, claim);
      return row === null ? null : wholePostView(row);
    },
    (postId) => readWholePost(database, viewer, postId),
  );
}

/**
 * Changes a post of the viewer's own. Throws not_found for every other, invalid_input where the type is another one, and
 * conflict where the post was changed since the version that the change is based on.
 */
export async function changePost(call: SignedInCall, input: Parsed<'posts.update'>): Promise<WholePost> {
  const { database, viewer } = call;
  const { id, visibility, basedOn } = input;
  const written = writtenPost(input);
  await database.transaction(async (tx) => {
    const before = await lockSource(tx, viewer.id, id);
    if (before === undefined) throw notFound();
    if (before.type !== input.type) throw invalidField('type', 'type_stays', 'A post’s type can’t be changed.');
    const isEdit = readersSeeChange(before, written);
    // Sent again after a lost answer, it is already as it should be.
    if (!isEdit && before.visibility === visibility) return;
    if (before.version !== basedOn) {
      throw conflict('The post has changed since you started editing.', 'basedOn', 'changed_since');
    }
    await updatePost(tx, id, { authorId: viewer.id, visibility, written }, isEdit);
  });
  return readWholePost(database, viewer, id);
}

/** What readers see of a post (decision 25): who may read it is not among that. */
function readersSeeChange(before: SourceRow, written: WrittenPost): boolean {
  return (
    before.content !== written.content ||
    before.title !== written.title ||
    JSON.stringify(before.tags) !== JSON.stringify(written.fieldTags)
  );
}

/** A post of the viewer's own as it was written. Throws not_found for every other. */
export async function readSource(call: SignedInCall, id: string): Promise<Output<'posts.source'>> {
  const row = await findSource(call.database, call.viewer.id, id);
  if (row === undefined) throw notFound();
  return row;
}

/** Preview Markdown as in a long post. */
export function renderMarkdown(content: string): Output<'posts.renderMarkdown'> {
  const { html, wordCount } = readMarkdown(content);
  return { html, wordCount };
}

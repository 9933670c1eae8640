import type { Output, Parsed, WholePost } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { idempotentlyByStatement } from '../../core/idempotency.ts';
import { guessLanguage, readMarkdown, shownOf, writtenPost } from '../../core/text/index.ts';
import { conflict, invalidField, notFound } from '../../platform/errors.ts';
import { readWholePost } from './posts.service.ts';
import { wholePostView } from './posts.view.ts';
import { findSource, insertPost, lockSource, updatePost, type SourceRow, type StoredPost } from './writing.queries.ts';

/** Publishes a post, once for an Idempotency-Key; a key that was used for another post is a conflict. */
export async function createPost(call: SignedInCall, input: Parsed<'posts.create'>): Promise<WholePost> {
  const { database, viewer } = call;
  const post = await storedPost(viewer.id, input);
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
  const { id, basedOn } = input;
  const post = await storedPost(viewer.id, input);
  await database.transaction(async (tx) => {
    const before = await lockSource(tx, viewer.id, id);
    if (before === undefined) throw notFound();
    if (before.type !== input.type) throw invalidField('type', 'type_stays', 'A post’s type can’t be changed.');
    const isEdit = readersSeeChange(before, post);
    // Sent again after a lost answer, it is already as it should be.
    if (!isEdit && before.visibility === post.visibility && before.language === post.language) return;
    if (before.version !== basedOn) {
      throw conflict('The post has changed since you started editing.', 'basedOn', 'changed_since');
    }
    await updatePost(tx, id, post, isEdit);
  });
  return readWholePost(database, viewer, id);
}

/** What is stored of an input. Its language is the one that it names, or a guess. */
async function storedPost(
  authorId: string,
  input: Parsed<'posts.create'> | Parsed<'posts.update'>,
): Promise<StoredPost> {
  const { visibility, contentWarning } = input;
  const written = writtenPost(input);
  const language = input.language === undefined ? await guessLanguage(written.shown) : input.language;
  return { authorId, visibility, written, language, contentWarning };
}

/** What readers see of a post (decision 25): who may read it, and its language, are not among that. */
function readersSeeChange(before: SourceRow, { written, contentWarning }: StoredPost): boolean {
  return (
    before.content !== written.content ||
    before.title !== written.title ||
    before.content_warning !== contentWarning ||
    JSON.stringify(before.tags) !== JSON.stringify(written.fieldTags)
  );
}

/** A post of the viewer's own as it was written. Throws not_found for every other. */
export async function readSource(call: SignedInCall, id: string): Promise<Output<'posts.source'>> {
  const row = await findSource(call.database, call.viewer.id, id);
  if (row === undefined) throw notFound();
  const { content_warning: contentWarning, ...source } = row;
  return { ...source, contentWarning, guessedLanguage: await guessLanguage(shownOf(row)) };
}

/** Preview Markdown as in a long post. */
export function renderMarkdown(content: string): Output<'posts.renderMarkdown'> {
  const { html, wordCount } = readMarkdown(content);
  return { html, wordCount };
}

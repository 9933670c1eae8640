import type { DeletedPost, Output, Parsed, WholePost } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readPage } from '../../core/page.ts';
import { isoMoment } from '../../core/timeline.ts';
import { notFound } from '../../platform/errors.ts';
import { readWholePost } from './posts.service.ts';
import { postView } from './posts.view.ts';
import { deleteFromTrash, moveToTrash, takeFromTrash, trashBelow, type TrashRow } from './trash.queries.ts';

/** Milliseconds that a post stays in the trash. */
export const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Puts a post of the viewer's own into the trash, likes and all. Throws not_found for every other. */
export async function deletePost({ database, viewer }: SignedInCall, id: string): Promise<Output<'posts.delete'>> {
  if (!(await database.repeated(() => moveToTrash(database, viewer.id, id)))) throw notFound();
  return {};
}

/** Takes a post of the viewer's own out of the trash. Throws not_found for every other. */
export async function restorePost({ database, viewer }: SignedInCall, id: string): Promise<WholePost> {
  if (!(await database.repeated(() => takeFromTrash(database, viewer.id, id)))) throw notFound();
  return readWholePost(database, viewer, id);
}

/** Deletes a post for good. Throws not_found for what is not in the viewer's trash. */
export async function purgePost({ database, viewer }: SignedInCall, id: string): Promise<Output<'posts.purge'>> {
  // Repeated, since a like that ends at the same moment can wait for it in a circle.
  if (!(await database.repeated(() => deleteFromTrash(database, viewer.id, id)))) throw notFound();
  return {};
}

/** The viewer's deleted posts, the last deleted first. */
export async function trash(call: SignedInCall, input: Parsed<'posts.trash'>): Promise<Output<'posts.trash'>> {
  const { cursors, database, viewer } = call;
  const request = { procedure: 'posts.trash', filter: '', ...input };
  const { items, nextCursor } = await readPage(cursors, request, async (below, count) =>
    (await trashBelow(database, viewer.id, below, count)).map((row) => ({ at: row.deleted, id: row.id, row })),
  );
  return { items: items.map(({ row }) => deletedView(row)), nextCursor };
}

function deletedView(row: TrashRow): DeletedPost {
  const deletedAt = isoMoment(row.deleted);
  return { ...postView(row), deletedAt, purgedAt: new Date(Date.parse(deletedAt) + KEPT).toISOString() };
}

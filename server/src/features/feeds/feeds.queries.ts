import type { Range, Slice } from '../../core/timeline.ts';
import { rangeParameters, sliceOf, type SliceRow } from '../../core/timeline-sql.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { numbered } from '../../platform/database/prepared.ts';
import type { PostRow } from '../posts/index.ts';
import { followingStatements, followingOfFewStatements } from './following.ts';
import { followsAtLast, noteFollows } from './follow-counts.ts';

/** Follows up to which it is cheapest to take a page of each author's posts. */
const FEW = 128;

type Row = SliceRow<PostRow> & { readonly follows?: number };

/**
 * Posts of the people that the reader follows, and the reader's own. Two statements answer alike and differ in what they
 * cost; which one is asked goes by how many people the reader followed when last seen.
 */
export async function sliceOfFollowing(database: Database, readerId: string, range: Range): Promise<Slice<PostRow>> {
  const isFew = followsAtLast(database, readerId) <= FEW;
  const { name, text } = (isFew ? followingOfFewStatements : followingStatements).of(range);
  const rows = await database.coalesced<Row>(
    numbered(name, text),
    { ...[readerId, ...rangeParameters(range)] },
    { within: CHOSEN_COST_WITHIN },
  );
  const follows = rows[0]?.follows;
  if (follows !== undefined) noteFollows(database, readerId, follows);
  const slice = sliceOf<PostRow>(rows);
  if (slice === null) throw new Error('A slice of Following has a row at least.');
  return slice;
}

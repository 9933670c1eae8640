import type { Parsed, PostTimeline } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readTimeline } from '../../core/timeline.ts';
import { timelineView } from '../posts/index.ts';
import { sliceOfFollowing } from './feeds.queries.ts';

/** Posts of the people that the viewer follows and the viewer's own, newest first (decision 32). */
export async function following(call: SignedInCall, input: Parsed<'feeds.following'>): Promise<PostTimeline> {
  const { cursors, database, viewer } = call;
  const request = { procedure: 'feeds.following', filter: '', ...input };
  return timelineView(await readTimeline(cursors, request, (range) => sliceOfFollowing(database, viewer.id, range)));
}

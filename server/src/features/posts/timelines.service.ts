import type { PostTimeline } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import { readTimeline, type TimelinePage } from '../../core/timeline.ts';
import { notFound } from '../../platform/errors.ts';
import { postView, type PostRow } from './posts.view.ts';
import type { Timeline } from './timelines.queries.ts';

/**
 * One page of a timeline as the API answers it. `values` are those of the source's columns, and what the cursor belongs to:
 * one of another list is refused as invalid_input. Throws not_found where there is no list for the viewer.
 */
export async function readPosts(
  call: Call,
  procedure: string,
  page: { readonly cursor?: string | undefined; readonly limit: number },
  list: Timeline,
  values: Readonly<Record<string, string>> = {},
): Promise<PostTimeline> {
  const { cursor, limit } = page;
  const request = { procedure, filter: Object.values(values).join(' '), cursor, limit };
  const read = await readTimeline(call.cursors, request, async (range) => {
    const slice = await list.slice(call.database, call.viewer?.id ?? null, range, values);
    if (slice === null) throw notFound();
    return slice;
  });
  return timelineView(read);
}

function timelineView({ items, ...rest }: TimelinePage<PostRow>): PostTimeline {
  return { items: items.map(postView), ...rest };
}

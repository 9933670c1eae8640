import type { Parsed, PostTimeline } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readPosts } from '../posts/index.ts';
import { followingOf } from './feeds.queries.ts';

/** Posts of the people that the viewer follows and the viewer's own, newest first (decision 32). */
export async function following(call: SignedInCall, input: Parsed<'feeds.following'>): Promise<PostTimeline> {
  return readPosts(call, 'feeds.following', input, followingOf(call.viewer));
}

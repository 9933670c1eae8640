import type { Handlers } from '../../core/policy.ts';
import { following } from './feeds.service.ts';
import { explainPost, previewFeed, readFeed } from './reading.service.ts';
import type { policies } from './feeds.policy.ts';

export const routes = {
  'feeds.following': (call, input) => following(call, input),
  'feeds.read': (call, input) => readFeed(call, input),
  'feeds.preview': (call, input) => previewFeed(call, input),
  'feeds.explain': (call, input) => explainPost(call, input),
} satisfies Handlers<typeof policies>;

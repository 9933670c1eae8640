import type { Handlers } from '../../core/context.ts';
import { like, likers, unlike } from './interactions.service.ts';

export const routes = {
  'interactions.like': (call, input) => like(call, input.postId),
  'interactions.unlike': (call, input) => unlike(call, input.postId),
  'interactions.likers': (call, input) => likers(call, input),
} satisfies Partial<Handlers>;

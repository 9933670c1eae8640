import type { Handlers } from '../../core/policy.ts';
import { like, likers, unlike } from './interactions.service.ts';
import type { policies } from './interactions.policy.ts';

export const routes = {
  'interactions.like': (call, input) => like(call, input.postId),
  'interactions.unlike': (call, input) => unlike(call, input.postId),
  'interactions.likers': (call, input) => likers(call, input),
} satisfies Handlers<typeof policies>;

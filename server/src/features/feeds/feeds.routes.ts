import type { Handlers } from '../../core/policy.ts';
import { following } from './feeds.service.ts';
import type { policies } from './feeds.policy.ts';

export const routes = {
  'feeds.following': (call, input) => following(call, input),
} satisfies Handlers<typeof policies>;

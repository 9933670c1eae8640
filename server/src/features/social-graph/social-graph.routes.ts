import type { Handlers } from '../../core/context.ts';
import { follow, unfollow } from './social-graph.service.ts';

export const routes = {
  'socialGraph.follow': (call, input) => follow(call, input.userId),
  'socialGraph.unfollow': (call, input) => unfollow(call, input.userId),
} satisfies Partial<Handlers>;

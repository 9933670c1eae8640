import type { Handlers } from '../../core/context.ts';
import { following } from './feeds.service.ts';

export const routes = {
  'feeds.following': (call, input) => following(call, input),
} satisfies Partial<Handlers>;

import type { Handlers } from '../../core/context.ts';
import { createPost, latest, postsByAuthor, readPost } from './posts.service.ts';

export const routes = {
  'posts.create': (call, input) => createPost(call, input),
  'posts.get': (call, input) => readPost(call.database, call.viewer, input.id),
  'posts.byAuthor': (call, input) => postsByAuthor(call, input),
  'posts.latest': (call) => latest(call),
} satisfies Partial<Handlers>;

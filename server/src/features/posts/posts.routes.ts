import type { Handlers } from '../../core/policy.ts';
import { completeTag, latest, postsByAuthor, postsByTag, readWholePost } from './posts.service.ts';
import { deletePost, purgePost, restorePost, trash } from './trash.service.ts';
import { changePost, createPost, readSource, renderMarkdown } from './writing.service.ts';
import type { policies } from './posts.policy.ts';

export const routes = {
  'posts.create': (call, input) => createPost(call, input),
  'posts.update': (call, input) => changePost(call, input),
  'posts.source': (call, input) => readSource(call, input.id),
  'posts.renderMarkdown': (_, input) => Promise.resolve(renderMarkdown(input.content)),
  'posts.delete': (call, input) => deletePost(call, input.id),
  'posts.restore': (call, input) => restorePost(call, input.id),
  'posts.purge': (call, input) => purgePost(call, input.id),
  'posts.trash': (call, input) => trash(call, input),
  'posts.get': (call, input) => readWholePost(call.database, call.viewer, input.id),
  'posts.byAuthor': (call, input) => postsByAuthor(call, input),
  'posts.byTag': (call, input) => postsByTag(call, input),
  'posts.completeTag': (call, input) => completeTag(call, input.prefix),
  'posts.latest': (call) => latest(call),
} satisfies Handlers<typeof policies>;

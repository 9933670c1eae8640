import type { Handlers } from '../../core/policy.ts';
import { parseRuleText, validateRule } from './check-rule.service.ts';
import {
  changeFeed,
  createFeed,
  getFeed,
  listFeeds,
  removeFeed,
  reorderFeeds,
  setDefaultFeed,
} from './custom-feeds.service.ts';
import { following } from './feeds.service.ts';
import { explainPost, previewFeed, readFeed } from './reading.service.ts';
import type { policies } from './feeds.policy.ts';

export const routes = {
  'feeds.list': (call) => listFeeds(call),
  'feeds.get': (call, input) => getFeed(call, input.id),
  'feeds.create': (call, input) => createFeed(call, input),
  'feeds.update': (call, input) => changeFeed(call, input),
  'feeds.delete': (call, input) => removeFeed(call, input),
  'feeds.reorder': (call, input) => reorderFeeds(call, input),
  'feeds.setDefault': (call, input) => setDefaultFeed(call, input),
  'feeds.validate': (call, input) => validateRule(call, input),
  'feeds.parseText': (call, input) => parseRuleText(call, input),
  'feeds.following': (call, input) => following(call, input),
  'feeds.read': (call, input) => readFeed(call, input),
  'feeds.preview': (call, input) => previewFeed(call, input),
  'feeds.explain': (call, input) => explainPost(call, input),
} satisfies Handlers<typeof policies>;

import type { Handlers } from '../../core/policy.ts';
import { block, blocked, unblock } from './blocks.service.ts';
import { peopleOf } from './lists.service.ts';
import { mutedWords, muteWords, unmuteWords } from './muted-words.service.ts';
import { follow, removeFollower, unfollow } from './social-graph.service.ts';
import { dismissSuggestion, suggestions } from './suggestions.service.ts';
import type { policies } from './social-graph.policy.ts';

export const routes = {
  'socialGraph.follow': (call, input) => follow(call, input),
  'socialGraph.unfollow': (call, input) => unfollow(call, input.userId),
  'socialGraph.removeFollower': (call, input) => removeFollower(call, input.userId),
  'socialGraph.block': (call, input) => block(call, input),
  'socialGraph.unblock': (call, input) => unblock(call, input.userId),
  'socialGraph.blocked': (call, input) => blocked(call, input),
  'socialGraph.muteWords': (call, input) => muteWords(call, input),
  'socialGraph.unmuteWords': (call, input) => unmuteWords(call, input.id),
  'socialGraph.mutedWords': (call) => mutedWords(call),
  'socialGraph.followers': (call, input) => peopleOf(call, 'followers', input),
  'socialGraph.following': (call, input) => peopleOf(call, 'following', input),
  'socialGraph.friends': (call, input) => peopleOf(call, 'friends', input),
  'socialGraph.mutual': (call, input) => peopleOf(call, 'mutual', input),
  'socialGraph.suggestions': (call, input) => suggestions(call, input.limit),
  'socialGraph.dismissSuggestion': (call, input) => dismissSuggestion(call, input.userId),
} satisfies Handlers<typeof policies>;

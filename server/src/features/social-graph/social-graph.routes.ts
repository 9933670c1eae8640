import type { Handlers } from '../../core/policy.ts';
import { block, blocked, unblock } from './blocks.service.ts';
import { peopleOf } from './lists.service.ts';
import { mutedWords, muteWords, unmuteWords } from './muted-words.service.ts';
import { mute, muted, unmute } from './mutes.service.ts';
import { accept, acceptAll, refuse, requests, requestsCount, withdraw } from './requests.service.ts';
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
  'socialGraph.requests': (call, input) => requests(call, input),
  'socialGraph.requestsCount': (call) => requestsCount(call),
  'socialGraph.acceptRequest': (call, input) => accept(call, input.userId),
  'socialGraph.acceptAllRequests': (call) => acceptAll(call),
  'socialGraph.refuseRequest': (call, input) => refuse(call, input.userId),
  'socialGraph.withdrawRequest': (call, input) => withdraw(call, input.userId),
  'socialGraph.mute': (call, input) => mute(call, input),
  'socialGraph.unmute': (call, input) => unmute(call, input),
  'socialGraph.muted': (call, input) => muted(call, input),
} satisfies Handlers<typeof policies>;

import type { MentionAudience, PrivacySettings, Visibility } from '@vrss/contract';
import { formatNumber } from '#lib/format/number.ts';
import { shortCount } from './requests-count.ts';

/** Words of the settings of who sees and reaches a person. */
export const privacyTitle = 'Privacy';
export const privacyText = 'Who can see your page and your posts, and who can reach you.';
export const visibilityLegend = 'Who can see your page?';
export const visibilityWords: Readonly<Record<Visibility, string>> = {
  public: 'Everyone',
  followers: 'Followers only',
  private: 'Followers only, and unlisted',
};

const followersKeep = (count: number): string => {
  if (count === 0) return 'You have no followers yet, so only you will see your posts.';
  if (count === 1) return 'Your 1 follower keeps access.';
  return `Your ${formatNumber(count)} followers keep access.`;
};
const requestsAccepted = (count: number): string => {
  if (count === 0) return 'Anyone can follow you at once.';
  const who = count === 1 ? 'The 1 person who has' : `The ${shortCount(count)} people who have`;
  return `Anyone can follow you at once. ${who} asked to follow you will be accepted.`;
};

/** What each choice means, for this person now. */
export const visibilityHints: Readonly<Record<Visibility, (settings: PrivacySettings) => string>> = {
  public: ({ requestsCount }) => `Strangers find your page, posts and followers. ${requestsAccepted(requestsCount)}`,
  followers: ({ followersCount }) =>
    `${followersKeep(followersCount)} Strangers who are signed in find only your name and picture, and can ask to follow you. Without an account, people find nothing.`,
  private: ({ followersCount }) =>
    `${followersKeep(followersCount)} You’re in no search, suggestion, tag page or list. Strangers who are signed in and know your exact address find only your name and picture.`,
};

export const mentionsLegend = 'Who can mention you?';
export const mentionsHint = 'Other people can still write your name, but it won’t count as a mention.';
export const mentionWords: Readonly<Record<MentionAudience, string>> = {
  everyone: 'Everyone',
  followed: 'People I follow',
  friends: 'Friends',
  nobody: 'No one',
};
export const searchEngines = 'Show my page in search engines';
export const searchEnginesHint =
  'Off: search engines are asked not to list your page and posts, and your posts aren’t on the welcome page for visitors.';
export const suggestions = 'Suggest me to friends of my friends';
export const ageShown = 'Show my age on my page';
export const ageShownHint = 'Anyone who can see your page can see it.';
export const age = 'Age';
export const ageHint = 'Only shown if you choose to, under Privacy.';

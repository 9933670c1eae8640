import type { MuteEnd } from '@vrss/contract';

/** Words of mutes. */
export const mute = (username: string): string => `Mute @${username}`;
export const unmute = 'Unmute';
export const unmuteName = (name: string): string => `Unmute ${name}`;
export const muteTag = (tag: string): string => `Mute #${tag}`;
export const muteQuestion = (name: string): string => `Mute ${name}?`;
export const muteText = (name: string): string =>
  `Their posts won’t appear on your Home, on tag pages or among the latest posts. You can still open ${name}’s page, and they won’t be told.`;
export const muteTitle = 'Muting';
export const muteEndLegend = 'For how long?';
export const muteEnds: Readonly<Record<MuteEnd, string>> = {
  day: 'For 1 day',
  week: 'For 1 week',
  never: 'Forever',
};
export const keep = 'Don’t mute';
export const muted = (name: string): string => `${name} is muted.`;
export const unmuted = (name: string): string => `${name} is no longer muted.`;
export const seeMuted = 'See muted';
export const muteFailed = (name: string, reason: string): string => `${name} isn’t muted. ${reason}`;
export const unmuteFailed = (name: string, reason: string): string => `${name} is still muted. ${reason}`;
export const mutedBadge = 'Muted';

export const mutedTitle = 'Muted';
export const mutedText =
  'Posts by people and with tags you mute stay out of your Home, tag pages, suggestions and the latest posts. No one is told.';
export const mutedUntil = (moment: string): string => `Muted until ${moment}`;
export const mutedForGood = 'Muted until you unmute';
export const nobodyMuted = 'You haven’t muted anyone';
export const nobodyMutedText = 'To mute someone, use the ⋯ menu on their page or posts. To mute a tag, open its page.';
export const moreMuted = 'Show more';

import { formatNumber } from '#lib/format/number.ts';

/** Words of people one may know. */
export const suggestionsTitle = 'People you may know';
export const suggestionsText = 'Friends of your friends. The more friends you share, the higher they stand.';
/** Before and after the names: "Friends with Mara and 4 others you know". */
export const friendsWith = 'Friends with';
export const othersYouKnow = (count: number): string =>
  count === 1 ? '1 other you know' : `${formatNumber(count)} others you know`;
export const dontSuggest = (name: string): string => `Don’t suggest ${name}`;
export const dismissed = (name: string): string => `${name} is not suggested any more.`;
export const dismissFailed = (name: string, reason: string): string => `${name} stays among the suggestions. ${reason}`;
export const allSuggestions = 'See all';
export const noSuggestions = 'Nobody to suggest at the moment';
export const noSuggestionsText =
  'Suggestions are friends of your friends, and friends are people who follow each other. Follow people you know and ask them to follow you back.';
export const noSuggestionsShort = 'When you have friends here, their friends stand here.';
export const goRead = 'Read what is written here';
export const suggestionsFailed = (reason: string): string => `The suggestions did not come. ${reason}`;

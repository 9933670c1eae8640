import { formatNumber } from '#lib/format/number.ts';

/** Words of People you may know. */
export const suggestionsTitle = 'People you may know';
export const suggestionsText = 'Friends of your friends. Those you share most friends with come first.';
/** Before and after the names: "Friends with Mara and 4 others you know". */
export const friendsWith = 'Friends with';
export const othersYouKnow = (count: number): string =>
  count === 1 ? '1 other you know' : `${formatNumber(count)} others you know`;
export const dontSuggest = (name: string): string => `Don’t suggest ${name}`;
export const dismissed = (name: string): string => `We won’t suggest ${name} again.`;
export const dismissFailed = (name: string, reason: string): string => `${name} is still suggested. ${reason}`;
export const allSuggestions = 'See all';
export const noSuggestions = 'No suggestions right now';
export const noSuggestionsText =
  'Suggestions are friends of your friends, and friends follow each other. Follow people you know and ask them to follow you back.';
export const noSuggestionsShort = 'Once you have friends here, their friends appear here.';
export const goRead = 'See the latest posts';
export const suggestionsFailed = (reason: string): string => `Suggestions didn’t load. ${reason}`;

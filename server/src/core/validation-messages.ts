import type { FieldFault } from '@vrss/contract';
import type { core } from 'zod';

type Issue = core.$ZodIssue;
type Sentence = (issue: Issue) => string;

/** The sentence for people behind each stable reason; a test finds every reason in the contract. */
export const validationMessages: Readonly<Record<string, Sentence>> = {
  required: () => 'Required.',
  wrong_type: (issue) => `Must be ${'expected' in issue ? kindOf(issue.expected) : 'of another type'}.`,
  not_an_option: (issue) => `Must be ${optionsOf(issue)}.`,
  unknown_field: () => 'Unknown field.',
  repeated: () => 'Given more than once.',
  too_short: (issue) =>
    `Use at least ${boundOf(issue, 'minimum') ?? 'a little more'}${charactersAfter(issue, 'minimum')}.`,
  too_long: (issue) =>
    `Use at most ${boundOf(issue, 'maximum') ?? 'a little less'}${charactersAfter(issue, 'maximum')}.`,
  too_small: (issue) => `Must be at least ${boundOf(issue, 'minimum') ?? 'a little more'}.`,
  too_large: (issue) => `Must be at most ${boundOf(issue, 'maximum') ?? 'a little less'}.`,
  not_a_number: () => 'Must be a whole number.',
  unreadable_characters: () => 'Remove characters that can’t be stored or seen.',
  age_not_confirmed: () => 'Tick this box to confirm.',
  not_an_id: () => 'Not an id.',
  not_a_cursor: () => 'This cursor doesn’t belong to this list. Start again without it.',
  not_a_token: () => 'This link is incomplete. Copy all of it.',
  not_a_username: () => 'Use only A–Z, digits and _.',
  not_a_mail_address: () => 'Enter an e-mail address, like name@example.org.',
  not_a_tag: () => 'Use up to 64 letters, digits or _, not only digits.',
  too_many: (issue) => `Use at most ${boundOf(issue, 'maximum') ?? 'a few'}.`,
  not_a_web_address: () => 'Enter an address that starts with https:// or http://.',
  not_a_language: () => 'A language is two small letters, such as en.',
  no_words: () => 'There is no word in this.',
  // Of the rules of feeds (docs/feed-language.md).
  not_an_object: () => 'This must be an object.',
  not_a_tree: () => 'The numbers of these groups make no tree.',
  not_a_group: () => 'A group is "all", "any" or "none" of its blocks; in the flat form AND, OR or NOT.',
  empty_group: () => 'Put at least one block into this group.',
  too_deep: () => 'Groups can be three deep, this one is deeper.',
  not_a_block: () => 'This is not a block that a feed can have.',
  too_many_blocks: () => 'A feed can have 20 blocks.',
  not_an_operator: () => 'This is not an operator of blocks.',
  not_together: () => 'This block does not take this operator.',
  not_a_post_type: () => 'This is not a type of post.',
  not_authors: () =>
    'This must be people you can see, a list, or one of "me", "following", "friends" and "friends_of_friends".',
  person_not_found: () => 'There is no such person that you can see.',
  list_not_found: () => 'There is no such list of yours, and no public one.',
  not_a_date_range: () => 'This must be a span such as the last 7 days, or two dates.',
  not_a_unit: () => 'This must be hours, days, weeks or months.',
  not_a_date: () => 'This must be a date such as 2026-12-24.',
  not_a_time_zone: () => 'This must be a time zone such as Europe/London.',
  before_the_first: () => 'The last day must not be before the first.',
  not_a_count: () => 'This must be likes, comments or reposts.',
  less_than_the_first: () => 'The most must not be less than the least.',
  not_yes_or_no: () => 'This must be true or false.',
  not_a_sort: () => 'A feed is sorted by "recent", or by "popular" within a day, a week or a month.',
  not_a_horizon: () => 'This must be a number of days, or "all".',
  bracket_missing: () => 'A bracket is missing here.',
  not_a_setting: () => 'This is not a setting of a feed, or it was given before.',
  not_a_link: () => 'This link is not complete.',
  too_heavy: () => 'This block makes the feed too heavy. Add one that narrows it, or look back less far.',
  not_valid: () => 'This can’t be accepted.',
};

/** A reason and its sentence. Zod's own messages get one of our reasons by their kind. */
export function faultOf(issue: Issue): FieldFault {
  const reason = reasonOf(issue);
  const sentence = validationMessages[reason] ?? validationMessages.not_valid;
  return { reason, message: sentence?.(issue) ?? '' };
}

function reasonOf(issue: Issue): string {
  // An empty field is missing rather than too short.
  if (issue.input === '' && issue.message === 'too_short') return 'required';
  // The contract states its reasons as messages; zod's own messages are sentences.
  if (issue.message in validationMessages) return issue.message;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong_type';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return 'not_an_option';
  return 'not_valid';
}

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', object: 'an object' };
  return kinds[expected] ?? `a ${expected}`;
}

function optionsOf(issue: Issue): string {
  if (issue.code !== 'invalid_value') return 'one of the known options';
  const options = issue.values.map((value) => JSON.stringify(value));
  return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}

/** Zod's own bounds are on the issue, those of the contract's refinements in its parameters. */
function boundOf(issue: Issue, bound: 'minimum' | 'maximum'): string | undefined {
  const stated: unknown =
    'params' in issue && issue.params !== undefined ? issue.params[bound] : Reflect.get(issue, bound);
  return typeof stated === 'number' || typeof stated === 'bigint' ? String(stated) : undefined;
}

function charactersAfter(issue: Issue, bound: 'minimum' | 'maximum'): string {
  return boundOf(issue, bound) === undefined ? '' : ' characters';
}

import type { RuleFault } from '@vrss/contract/feed-language/index';
import { AppError } from '../../platform/errors.ts';

/** Sentences for people about what is wrong with a rule, by the stable reason. */
const MESSAGES: Readonly<Record<string, string>> = {
  not_an_object: 'This must be an object.',
  unknown_field: 'This field is not known here.',
  required: 'Required.',
  empty_group: 'A group needs at least one block.',
  not_a_group: 'A group is all, any or none.',
  not_a_block: 'This is not a block.',
  not_an_operator: 'This is not an operator.',
  not_together: 'This block does not take this operator.',
  too_deep: 'Groups can be at most three levels deep.',
  too_many_blocks: 'A feed can have 20 blocks.',
  not_a_tree: 'The numbers of the groups do not make a tree.',
  too_many: 'There are too many values here.',
  too_small: 'This number is too small.',
  too_large: 'This number is too large.',
  not_a_number: 'Use a whole number.',
  not_a_sort: 'Sort by recent, or by popular within a day, a week or a month.',
  not_a_horizon: 'Look back a number of days, or all.',
  not_a_post_type: 'This is not a type of post.',
  not_authors: 'Use ids of people, a list, or me, following, friends or friends_of_friends.',
  not_an_id: 'This is not an id.',
  not_a_tag: 'Use letters, digits or _, not only digits.',
  not_a_unit: 'Use hours, days, weeks or months.',
  not_a_date: 'Use a date such as 2026-11-23.',
  not_a_date_range: 'Use {last, unit} or {from, to}.',
  not_a_time_zone: 'Use a time zone such as Europe/Berlin.',
  before_the_first: 'The last day is before the first.',
  not_a_count: 'Count likes, comments or reposts.',
  less_than_the_first: 'The second number is less than the first.',
  not_yes_or_no: 'Use true or false.',
  not_a_language: 'Use a code of two letters such as en.',
  no_words: 'Use at least one word.',
  too_long: 'This is too long.',
  bracket_missing: 'A bracket is missing here.',
  not_a_setting: 'This is not a setting, or it was given before.',
  not_a_link: 'This is not a link to a feed.',
  too_heavy: 'This block makes the feed too heavy. Add one that narrows it, or look back less far.',
};

/** Faults of a rule as invalid_input, each under its path in `config`. */
export function invalidConfig(faults: readonly RuleFault[]): AppError {
  const fields = faults.map(({ path, reason }) => [
    ['config', ...path].join('.'),
    { reason, message: MESSAGES[reason] ?? 'This is not valid.' },
  ]);
  return new AppError('invalid_input', 'Please check these.', {
    fields: Object.fromEntries(fields) as Readonly<Record<string, { reason: string; message: string }>>,
  });
}

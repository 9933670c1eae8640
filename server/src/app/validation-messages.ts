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

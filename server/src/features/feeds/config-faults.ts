import type { FoundFault } from '@vrss/contract';
import type { RuleFault } from '@vrss/contract/feed-language/index';
import { faultOf } from '../../core/validation-messages.ts';
import { AppError } from '../../platform/errors.ts';
import type { Named } from './named.ts';
import type { RuleNames } from './names.queries.ts';

/** Faults that are told at once, as of other inputs. */
const MOST_FAULTS = 50;

/** For the people and lists that may not be named: hidden ones are as absent ones. */
export function namingFaults(named: readonly Named[], { people, lists }: RuleNames): RuleFault[] {
  return named.flatMap(({ kind, id, path }) => {
    if (kind === 'person') return people.has(id) ? [] : [{ path, reason: 'person_not_found' }];
    return lists.has(id) ? [] : [{ path, reason: 'list_not_found' }];
  });
}

const sentenceOf = ({ path, reason }: RuleFault) =>
  faultOf({ code: 'custom', message: reason, path: [...path], input: undefined });

/** As feeds.validate tells them. A path of one number is a place in the text form. */
export function faultsView(faults: readonly RuleFault[]): FoundFault[] {
  return faults.slice(0, MOST_FAULTS).map((fault) => {
    const [first] = fault.path;
    const at = fault.path.length === 1 && typeof first === 'number' ? first : null;
    return { path: at === null ? fault.path.join('.') : '', at, ...sentenceOf(fault) };
  });
}

/** As a refused input tells them. */
export function invalidConfig(faults: readonly RuleFault[]): AppError {
  const fields = faults
    .slice(0, MOST_FAULTS)
    .map((fault) => [['config', ...fault.path].join('.'), sentenceOf(fault)] as const);
  return new AppError('invalid_input', 'Something in this input is not right.', { fields: Object.fromEntries(fields) });
}

import type { FieldFault } from '@vrss/contract';
import type { core, z } from 'zod';
import { AppError } from '../platform/errors.ts';
import { faultOf } from '../core/validation-messages.ts';

type NamedFault = readonly [field: string, fault: FieldFault];

const MOST_FIELDS = 50;
const LONGEST_NAME = 100;

/** The flat values of a GET: texts alone, each once. Throws invalid_input that names what was repeated. */
export function readQuery(url: string): Record<string, string> {
  const start = url.indexOf('?');
  if (start === -1) return {};
  const values = new Map<string, string>();
  const repeated: NamedFault[] = [];
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    if (values.has(name))
      repeated.push([name, faultOf({ code: 'custom', message: 'repeated', path: [name], input: value })]);
    values.set(name, value);
  }
  if (repeated.length > 0) throw invalid(repeated);
  return Object.fromEntries(values);
}

/** Parses an input by its schema; throws invalid_input with a reason and a sentence for each field at fault. */
export function parseInput(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw invalid(result.error.issues.flatMap(faultsOf));
}

function faultsOf(issue: core.$ZodIssue): NamedFault[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [[path.join('.') || 'input', faultOf(issue)]];
  const fault = faultOf({ ...issue, message: 'unknown_field' });
  return issue.keys.map((key) => [[...path, key].join('.'), fault]);
}

/** The first fault of each field, of so many fields as somebody can put right; hostile inputs have thousands. */
function invalid(faults: readonly NamedFault[]): AppError {
  const fields = new Map<string, FieldFault>();
  for (const [name, fault] of faults) {
    const short = name.slice(0, LONGEST_NAME);
    if (!fields.has(short) && fields.size < MOST_FIELDS) fields.set(short, fault);
  }
  // From entries, never by assignment: a name such as __proto__ must stay a name.
  const message = 'Some of this input isn’t valid.';
  return new AppError('invalid_input', message, { fields: Object.fromEntries(fields) });
}

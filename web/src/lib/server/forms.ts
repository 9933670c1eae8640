import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { ApiError } from '@vrss/contract/client';
import { signInAddress } from '#lib/addresses.ts';
import { explain } from '#lib/faults.ts';
import { unreadableText } from '#lib/texts/errors.ts';

/** What a refused form tells its page: what was typed (never passwords), what is wrong and at which field. */
export interface Refusal {
  values: Record<string, string>;
  message: string;
  faults: Record<string, string>;
}

/** The text fields of a form by name; files and repeated names are not ours. What is no form is answered with 400. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const form = await request.formData().catch((fault: unknown) => {
    if (fault instanceof TypeError) error(400, unreadableText, {});
    throw fault;
  });
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
  return values;
}

const SECRET = /password|token/i;

/**
 * Turns the API's refusal into the form's; throws on anything that is no refusal. `absent` says what it means here that
 * something was not found, such as a link that is used up.
 */
export function refused(fault: unknown, values: Record<string, string>, absent?: string): ActionFailure<Refusal> {
  if (!(fault instanceof ApiError)) throw fault;
  const faults = Object.fromEntries(Object.entries(fault.fields).map(([name, { message }]) => [name, message]));
  const message = fault.code === 'not_found' && absent !== undefined ? absent : explain(fault);
  return fail(fault.status || 503, { values: keptOf(values), message, faults });
}

/** Tells that a part of a form which nobody types is not as our pages make it; what was typed stays. */
export function unreadable(values: Record<string, string>): ActionFailure<Refusal> {
  return fail(400, { values: keptOf(values), message: unreadableText, faults: {} });
}

function keptOf(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}

/** Sends who has to sign in there, and back to `url` afterwards; anything else is left to the caller. */
export function signInFirst(fault: unknown, url: URL): void {
  if (fault instanceof ApiError && fault.code === 'sign_in_required') redirect(303, signInAddress(url));
}

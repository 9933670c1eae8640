import type { ActionFailure } from '@sveltejs/kit';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

/** Saves what a page of the settings holds: `send` hands the typed values to the API. */
export async function save(
  { request, url }: { readonly request: Request; readonly url: URL },
  send: (values: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<ActionFailure<Refusal> | { saved: true }> {
  const form = await readForm(request);
  try {
    await send(form);
  } catch (fault) {
    signInFirst(fault, url);
    return refused(fault, form);
  }
  return { saved: true };
}

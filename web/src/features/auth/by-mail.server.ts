import type { ActionFailure } from '@sveltejs/kit';
import type { Client } from '@vrss/contract/client';
import { readForm, refused, type Refusal } from '#lib/server/forms.ts';

type ByMail = 'auth.resendVerification' | 'auth.requestPasswordReset';

/** Asks for a mail by its address; the answer is the same whether the address is known or not. */
export async function askByMail(
  request: Request,
  api: Client,
  procedure: ByMail,
): Promise<ActionFailure<Refusal> | { sent: true }> {
  const form = await readForm(request);
  try {
    await api.post(procedure, { email: form.email ?? '' });
  } catch (fault) {
    return refused(fault, form);
  }
  return { sent: true };
}

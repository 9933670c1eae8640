import { redirect, type ActionFailure } from '@sveltejs/kit';
import type { Client } from '@vrss/contract/client';
import { readForm, refused, type Refusal } from '#lib/server/forms.ts';

/** Makes an account from the form: signed in at once, or told to look into the mail. */
export async function signUp(request: Request, api: Client): Promise<ActionFailure<Refusal> | { sentTo: string }> {
  const form = await readForm(request);
  const { username = '', email = '', password = '', administratorToken } = form;
  const status = await send().catch((fault: unknown) => refused(fault, form));
  if (status === 'signed_in') redirect(303, '/');
  return status === 'check_mail' ? { sentTo: email.trim() } : status;

  async function send() {
    const answer = await api.post('auth.signUp', {
      username: username.trim(),
      email,
      password,
      // The contract takes nothing but true; an unticked box is refused there, at its field.
      ageConfirmed: (form.ageConfirmed === 'true') as true,
      ...(administratorToken === undefined ? {} : { administratorToken }),
    });
    return answer.status;
  }
}

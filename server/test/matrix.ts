import type { Onlooker } from './cast.ts';
import type { PersonState } from './rules.ts';

/** Authors in every state that a permission matrix goes through. */
const AUTHORS: readonly PersonState[] = [
  { visibility: 'public', status: 'active', pending: false },
  { visibility: 'followers', status: 'active', pending: false },
  { visibility: 'private', status: 'active', pending: false },
  { visibility: 'public', status: 'suspended', pending: false },
  { visibility: 'public', status: 'deleted', pending: false },
];
export const NAMED_AUTHORS = AUTHORS.map((state) => [`${state.status}, profile ${state.visibility}`, state] as const);

/** No such post and no such person. */
export const ABSENT = { id: '9223372036854775807', username: 'nobody_at_all' };

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** An answer to the byte, but for the name of its request. */
export async function ask({ client }: Onlooker, path: string): Promise<Answer> {
  return answerOf(await client.fetch(path));
}

/** The same of an act. */
export async function act({ client }: Onlooker, procedure: string, input: object): Promise<Answer> {
  const body = JSON.stringify(input);
  return answerOf(
    await client.fetch(`/api/${procedure}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
}

export async function send(onlooker: Onlooker, procedure: string, input: object): Promise<number> {
  return (await act(onlooker, procedure, input)).status;
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, text: (await response.text()).replace(/"requestId":"[^"]*"/, '') };
}

/** The ids of the items of a list that was answered. */
export function idsIn({ status, text }: Answer): string[] {
  return status === 200 ? (JSON.parse(text) as { items: { id: string }[] }).items.map((item) => item.id) : [];
}

import type { MuteEnd, PersonCard } from '@vrss/contract';
import { MUTED_ADDRESS } from '#lib/circle-addresses.ts';
import { api } from '#lib/api.ts';
import type { Act } from '#lib/store/act.ts';
import { NO_RELATIONSHIP, type KnownPerson, type People } from '#lib/store/people.ts';
import * as texts from '#lib/texts/mutes.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { tellRefusal } from './change-relationship.ts';

/** Browser only: mutes at once, with the way to the list; a refusal is taken back and told. */
export async function mute(people: People, { id, username }: PersonCard, ends: MuteEnd): Promise<void> {
  const send = () => api.post('socialGraph.mute', { kind: 'person', userId: id, username, ends });
  try {
    await people.act(id, muting(true, send));
  } catch (fault) {
    tellRefusal(fault, (reason) => texts.muteFailed(`@${username}`, reason));
    return;
  }
  toasts.show(texts.muted(`@${username}`), { action: { label: texts.seeMuted, href: MUTED_ADDRESS } });
}

/** Browser only: ends a mute at once; a refusal is taken back and told. */
export async function unmute(people: People, { id, username }: PersonCard): Promise<void> {
  try {
    await people.act(
      id,
      muting(false, () => api.post('socialGraph.unmute', { kind: 'person', userId: id })),
    );
  } catch (fault) {
    tellRefusal(fault, (reason) => texts.unmuteFailed(`@${username}`, reason));
    return;
  }
  toasts.show(texts.unmuted(`@${username}`));
}

function muting(muted: boolean, send: () => Promise<unknown>): Act<KnownPerson> {
  const after = (person: KnownPerson) => ({
    viewerRelationship: { ...(person.viewerRelationship ?? NO_RELATIONSHIP), muted },
  });
  return { queue: 'mute', about: 'mute', apply: after, send, confirm: (_, person) => after(person) };
}

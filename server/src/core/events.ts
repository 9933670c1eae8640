import type { Transaction } from '../platform/database/database.ts';
import { listed, quoted, sql, type Fragment } from '../platform/database/fragment.ts';
import type { RecordedEvent } from '../platform/outbox/listener.ts';

export type { Listener, RecordedEvent } from '../platform/outbox/listener.ts';

/** A kind of domain event. The feature that raises it declares it, in its `.events.ts`. */
export interface EventKind<Payload extends object> {
  readonly type: string;
  /** What an event is about: a word, and the fields that say which one. */
  readonly subject: readonly [thing: string, ...fields: readonly (keyof Payload & string)[]];
}

/** SQL for each field of a payload. Ids travel as text: a JSON number would lose digits. */
type Fields<Payload> = { readonly [Field in keyof Payload]: Fragment };

/**
 * Declares a kind of event. Its subject must be what the act holds a lock on, such as the row it changes, so that the events
 * of one subject are in order: `eventKind<Liked>('post.liked', 'like', 'userId', 'postId')`.
 */
export function eventKind<Payload extends object>(
  type: string,
  ...subject: EventKind<Payload>['subject']
): EventKind<Payload> {
  return { type, subject };
}

/**
 * SQL of a WITH term that records one event for each row of `from`, which is what the act's own statement has really changed:
 * act and event then commit together, without a transaction of their own (decision 219).
 */
export function recordEvents<Payload extends object>(
  { type, subject }: EventKind<Payload>,
  fields: Fields<Payload>,
  from: Fragment,
): Fragment {
  const [thing, ...names] = subject;
  const about = listed([quoted(thing), ...names.map((name) => fields[name])]);
  const payload = Object.entries<Fragment>(fields).map(([name, value]) => sql`${quoted(name)}, ${value}`);
  return sql`INSERT INTO outbox (type, subject, payload)
    SELECT ${quoted(type)}, concat_ws(' ', ${about}), json_build_object(${listed(payload)}) FROM ${from}`;
}

/** Records an event in a transaction that consists of several statements anyway. */
export async function recordEvent<Payload extends object>(
  tx: Transaction,
  { type, subject: [thing, ...names] }: EventKind<Payload>,
  payload: Payload,
): Promise<void> {
  const subject = [thing, ...names.map((name) => String(payload[name]))].join(' ');
  await tx.run(sql`INSERT INTO outbox (type, subject, payload) VALUES (${type}, ${subject}, ${payload})`);
}

/** Those of some events that are of a kind, with the payload that it declares. */
export function eventsOfKind<Payload extends object>(
  kind: EventKind<Payload>,
  events: readonly RecordedEvent[],
): (RecordedEvent & { readonly payload: Payload })[] {
  return events.filter((event): event is RecordedEvent & { readonly payload: Payload } => event.type === kind.type);
}

import type { Database, Transaction } from '../database/database.ts';
import { literal, sql, type Fragment } from '../database/fragment.ts';
import type { RecordedEvent } from './listener.ts';

/** Events that are read at once: what a drainer holds in memory. */
export const BATCH = 500;
/** Failures of one event by itself after which it is set aside for its listener: in a little more than an hour. */
export const ATTEMPTS = 12;
/** Advisory lock of the one drainer; the first number is the migrations' own. */
const LOCK = [564_737, 2] as const;

const EVENT = sql`type, subject, payload, created_at`;

/** What there is to do. */
export interface Waiting {
  /** Whether an event waits for all its listeners. */
  readonly events: boolean;
  /** The listeners for which events wait that others have heard of. */
  readonly behind: readonly string[];
}

export async function findWaiting(database: Database, listeners: readonly string[]): Promise<Waiting> {
  const [waiting] = await database.run<Waiting>(sql`SELECT EXISTS (SELECT FROM outbox) AS events, ARRAY(
    SELECT name FROM unnest(${listeners}::text[]) AS name
    WHERE EXISTS (SELECT FROM outbox_deliveries WHERE listener = name AND set_aside_at IS NULL)
  ) AS behind`);
  return waiting ?? { events: false, behind: [] };
}

/** Whether nobody else drains for as long as the transaction lasts; the lock ends with it, however it ends. */
export async function lockDrainer(tx: Transaction): Promise<boolean> {
  const [space, key] = LOCK;
  const [row] = await tx.run<{ alone: boolean }>(
    sql`SELECT pg_try_advisory_xact_lock(${space}::int, ${key}::int) AS alone`,
  );
  return row?.alone === true;
}

/** By ids in a list: of a subquery the planner may make a join that reads the whole table. */
export const TAKE = sql`DELETE FROM outbox WHERE id = ANY (ARRAY(SELECT id FROM outbox ORDER BY id LIMIT ${literal(BATCH)}))
  RETURNING id, ${EVENT}`;

/** Removes the oldest events; when the transaction is rolled back they are there again. */
export async function takeEvents(tx: Transaction): Promise<RecordedEvent[]> {
  return inOrder(await tx.run<RecordedEvent>(TAKE));
}

/** Keeps events for one listener while the others go on. */
export async function deferEvents(tx: Transaction, listener: string, events: readonly RecordedEvent[]): Promise<void> {
  await tx.run(sql`INSERT INTO outbox_deliveries (listener, event_id, ${EVENT})
     SELECT ${listener}, id, ${EVENT}
     FROM json_to_recordset(${JSON.stringify(events)}::json)
       AS event(id bigint, type text, subject text, payload json, created_at timestamptz)`);
}

/** What waits behind an event of the same subject that is not due yet is not due either. */
export function takeDueText(listener: string, count: number): Fragment {
  return sql`DELETE FROM outbox_deliveries WHERE listener = ${listener} AND event_id = ANY (ARRAY(
    SELECT event_id FROM outbox_deliveries AS due
    WHERE listener = ${listener} AND set_aside_at IS NULL AND next_attempt_at <= now() AND NOT EXISTS (
      SELECT FROM outbox_deliveries AS ahead
      WHERE ahead.listener = ${listener} AND ahead.subject = due.subject AND ahead.event_id < due.event_id
        AND ahead.set_aside_at IS NULL AND ahead.next_attempt_at > now()
    )
    ORDER BY event_id LIMIT ${count}
  ))
  RETURNING event_id AS id, ${EVENT}`;
}

/** Removes the oldest events that one listener should try now. */
export async function takeDue(tx: Transaction, listener: string, count: number): Promise<RecordedEvent[]> {
  return inOrder(await tx.run<RecordedEvent>(takeDueText(listener, count)));
}

/** Notes that a listener failed to take an event by itself: later again, with growing pauses. Answers whether it is set aside. */
export async function noteFailure(database: Database, listener: string, eventId: string): Promise<boolean> {
  const [row] = await database.run<{ given_up: boolean }>(sql`UPDATE outbox_deliveries
     SET attempts = attempts + 1, next_attempt_at = now() + least(2 ^ attempts, 3600) * interval '1 second',
         set_aside_at = CASE WHEN attempts + 1 >= ${literal(ATTEMPTS)} THEN now() END
     WHERE listener = ${listener} AND event_id = ${eventId}
     RETURNING set_aside_at IS NOT NULL AS given_up`);
  return row?.given_up === true;
}

/** How many events wait for all listeners, for one to be tried again, and for an operator. */
export interface OutboxUse {
  readonly waiting: number;
  readonly retrying: number;
  readonly set_aside: number;
}

export async function outboxUse(database: Database): Promise<OutboxUse> {
  const [use] = await database.run<OutboxUse>(sql`SELECT (SELECT count(*)::int FROM outbox) AS waiting,
       (SELECT count(*)::int FROM outbox_deliveries WHERE set_aside_at IS NULL) AS retrying,
       (SELECT count(*)::int FROM outbox_deliveries WHERE set_aside_at IS NOT NULL) AS set_aside`);
  return use ?? { waiting: 0, retrying: 0, set_aside: 0 };
}

function inOrder(events: RecordedEvent[]): RecordedEvent[] {
  return events.sort((one, other) => Number(BigInt(one.id) - BigInt(other.id)));
}

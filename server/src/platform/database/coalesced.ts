import { DatabaseError } from 'pg';
import { coalesce } from './coalesce.ts';
import type { Prepared, RunOptions, Values } from './prepared.ts';

/** A statement as the driver takes it; with a name it is prepared once a connection. */
export interface Query {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Sends a statement; `within` cancels it after so many milliseconds. */
export type Send = <Row extends object>(query: Query, within?: number) => Promise<Row[]>;

/** A row of a statement for several callers: which of them it is for, from 1. */
interface Addressed {
  readonly caller: number;
}

type List = readonly unknown[];

/** Database.coalesced over a way to send statements: callers of the same statement share its runs. */
export function coalescedOver(send: Send) {
  const batches = new Map<string, (values: List) => Promise<Addressed[]>>();
  return async <Row extends object>({ name, text, bind }: Prepared, values: Values, { within }: RunOptions = {}) => {
    let ask = batches.get(name);
    if (ask === undefined) {
      ask = coalesce((asks) => answerAll((lists) => send<Addressed>({ name, text, values: lists }, within), asks));
      batches.set(name, ask);
    }
    return (await ask(bind(values))) as (Row & Addressed)[];
  };
}

/** What a statement for several callers binds for one. */
export function alone(values: List): unknown[][] {
  return values.map((value) => [value]);
}

async function answerAll(
  run: (lists: List) => Promise<Addressed[]>,
  asks: readonly List[],
): Promise<(Addressed[] | Error)[]> {
  try {
    return apart(await run(listsOf(asks)), asks.length);
  } catch (error) {
    if (asks.length === 1 || !isOfStatement(error)) throw error;
    // One caller's values, or the time they cost, must not fail the others.
    return eachAlone(asks, (values) => run(alone(values)));
  }
}

/** The server says that the statement failed, so that nothing of it stands: not that the connection ended, whatever became of it. */
function isOfStatement(error: unknown): boolean {
  return error instanceof DatabaseError && error.code?.startsWith('57P') !== true;
}

function listsOf(asks: readonly List[]): unknown[][] {
  return (asks[0] ?? []).map((_, parameter) => asks.map((values) => values[parameter]));
}

function apart(rows: readonly Addressed[], callers: number): Addressed[][] {
  const answers = Array.from({ length: callers }, (): Addressed[] => []);
  for (const row of rows) answers[row.caller - 1]?.push(row);
  return answers;
}

function eachAlone<Ask, Answer>(asks: readonly Ask[], run: (ask: Ask) => Promise<Answer>): Promise<(Answer | Error)[]> {
  const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
  return Promise.all(asks.map((ask) => run(ask).catch(toError)));
}

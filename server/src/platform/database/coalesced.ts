import { DatabaseError } from 'pg';
import { coalesce } from './coalesce.ts';

/** Runs a prepared statement, as Database.named. */
type Named = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
  within?: number,
) => Promise<Row[]>;

/** A row of a statement for several callers: which of them it is for, from 1. */
interface Addressed {
  readonly asker: number;
}

type Values = readonly unknown[];

/** Database.coalesced over a way to run statements: callers who ask for the same statement share its runs. */
export function coalescedOver(named: Named): Named {
  const batches = new Map<string, (values: Values) => Promise<Addressed[]>>();
  return async <Row extends object>(name: string, text: string, values: Values, within?: number) => {
    let ask = batches.get(name);
    if (ask === undefined) {
      ask = coalesce((asks) => answerAll((lists) => named<Addressed>(name, text, lists, within), asks));
      batches.set(name, ask);
    }
    return (await ask(values)) as (Row & Addressed)[];
  };
}

/** What a statement for several callers binds for one. */
export function alone(values: Values): unknown[][] {
  return values.map((value) => [value]);
}

async function answerAll(
  run: (lists: Values) => Promise<Addressed[]>,
  asks: readonly Values[],
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

function listsOf(asks: readonly Values[]): unknown[][] {
  return (asks[0] ?? []).map((_, parameter) => asks.map((values) => values[parameter]));
}

function apart(rows: readonly Addressed[], askers: number): Addressed[][] {
  const answers = Array.from({ length: askers }, (): Addressed[] => []);
  for (const row of rows) answers[row.asker - 1]?.push(row);
  return answers;
}

function eachAlone<Ask, Answer>(asks: readonly Ask[], run: (ask: Ask) => Promise<Answer>): Promise<(Answer | Error)[]> {
  const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
  return Promise.all(asks.map((ask) => run(ask).catch(toError)));
}

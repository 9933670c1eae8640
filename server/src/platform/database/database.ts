import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { alone, coalescedOver, type Query, type Send } from './coalesced.ts';
import { compile, type Fragment } from './fragment.ts';
import { poolExhausted, WAIT } from './pool-exhausted.ts';
import { cancelledAfter } from './cancel.ts';
import type { Prepared, RunOptions, Values } from './prepared.ts';
import type { DB } from './schema.ts';
import { endAfterIdleTimeout } from './idle-timeout.ts';

/** What queries take as their first argument: the pool, or the transaction they stand in. */
export interface Database {
  /** For queries that are built. */
  readonly kysely: Kysely<DB>;
  /**
   * Runs a fragment with its values bound, unnamed: PostgreSQL plans it for this execution and keeps nothing of it. bigint
   * arrives as a string, timestamptz as a Date.
   */
  run<Row extends object>(fragment: Fragment, options?: RunOptions): Promise<Row[]>;
  /** Runs one of the statements that connections keep prepared. */
  prepared<Row extends object>(statement: Prepared, values: Values, options?: RunOptions): Promise<Row[]>;
  /**
   * The same for a statement that is written for several callers: each of its parameters is a list with one value of each of
   * them, and each row tells by `caller` (integer, from 1) whose it is. Callers at the same time share a run, six at
   * most, which saves most of the round trip; no caller waits for others to come, but each for the answers of all, so the
   * statement's cost must be small and bounded. A caller who fails the run fails alone. Inside a transaction the caller is alone.
   */
  coalesced<Row extends object>(statement: Prepared, values: Values, options?: RunOptions): Promise<Row[]>;
  /**
   * Runs the function in one READ COMMITTED transaction, and that again as `repeated` tells. Inside a transaction it joins
   * that one.
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Runs what is one statement or one transaction, again (at most three times) after a deadlock, a serialisation failure,
   * or when a row that it refers to was deleted after it had been found: the next time it is not found. Inside a transaction
   * it runs once: the whole of that is repeated.
   */
  repeated<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface Transaction extends Database {
  /** Runs when this transaction has committed; never when it is rolled back. */
  afterCommit(action: () => void): void;
}

export interface DatabaseOptions {
  readonly connectionString: string;
  /** Connections of this process at most. */
  readonly connections: number;
  /** Milliseconds; 5,000 unless said (security.md, Database). */
  readonly statementTimeout?: number;
  readonly applicationName: string;
  /** Told of faults of idle connections; they are replaced. */
  readonly onIdleError: (error: Error) => void;
}

/** Connections of this process. */
export interface ConnectionUse {
  readonly idle: number;
  readonly busy: number;
  /** Callers that wait for a connection. */
  readonly waiting: number;
}

export interface DatabasePool extends Database {
  use(): ConnectionUse;
  /** Ends the connections after their statements. */
  close(): Promise<void>;
}

/** Milliseconds for statements whose cost people choose: feeds, lists, suggestions, search (security.md, Database). */
export const CHOSEN_COST_WITHIN = 2_000;

/** Serialisation failure, deadlock, foreign key violation. */
const REPEATABLE = new Set(['40001', '40P01', '23503']);
const REPEATS = 3;
/** Milliseconds beyond the statement timeout after which a server that says nothing is taken for gone. */
const IDLE_TIMEOUT = 5_000;

/** Opens a pool with the timeouts of security.md: statements 5 s, locks 3 s, idle in transaction 10 s. */
export function openDatabase(options: DatabaseOptions): DatabasePool {
  const { statementTimeout = 5_000 } = options;
  const pool = new Pool({
    connectionString: options.connectionString,
    max: options.connections,
    connectionTimeoutMillis: WAIT,
    idleTimeoutMillis: 30_000,
    application_name: options.applicationName,
    statement_timeout: statementTimeout,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  pool.on('error', options.onIdleError);
  pool.on('connect', (client) => {
    // A connection that breaks under a statement fails that statement; heard by nobody, the event would end the process.
    client.on('error', () => undefined);
    endAfterIdleTimeout(client, statementTimeout + IDLE_TIMEOUT);
  });
  const send: Send = async <Row extends object>(query: Query, within?: number) => {
    const client = await connect(pool);
    try {
      return await sendOver<Row>(client, query, within);
    } finally {
      client.release();
    }
  };
  return {
    kysely: kyselyOver(() => connect(pool)),
    ...statementsOver(send),
    coalesced: coalescedOver(send),
    transaction: (work) => repeated(() => attemptTransaction(pool, work)),
    repeated,
    use: () => ({ idle: pool.idleCount, busy: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw poolExhausted(cause);
  }
}

async function sendOver<Row extends object>(client: PoolClient, query: Query, within?: number): Promise<Row[]> {
  const run = () => client.query<Row>({ ...query, values: [...query.values] });
  const { rows } = within === undefined ? await run() : await cancelledAfter(client, within, run);
  return rows;
}

/** The ways to run a statement for one caller. */
function statementsOver(send: Send): Pick<Database, 'run' | 'prepared'> {
  return {
    run: (fragment, { within } = {}) => send(compile(fragment), within),
    prepared: ({ name, text, bind }, values, { within } = {}) => send({ name, text, values: bind(values) }, within),
  };
}

function kyselyOver(connect: () => Promise<PoolClient>): Kysely<DB> {
  // Who opened the pool closes it: Kysely only borrows.
  const pool = { connect, end: () => Promise.resolve(), options: {} };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

async function repeated<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= REPEATS || !isRepeatable(error)) throw error;
    }
  }
}

function isRepeatable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REPEATABLE.has(String(error.code));
}

async function attemptTransaction<Result>(pool: Pool, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const client = await connect(pool);
  const state: TransactionState = { actions: [], isOver: false };
  let broken: Error | undefined;
  let result: Result;
  try {
    await client.query('BEGIN');
    result = await work(transactionOver(client, state));
    state.isOver = true;
    await client.query('COMMIT');
  } catch (error) {
    state.isOver = true;
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
  for (const action of state.actions) action();
  return result;
}

interface TransactionState {
  readonly actions: (() => void)[];
  /** Work that somebody gave up waiting for must not write on: the connection is others' then. */
  isOver: boolean;
}

/** A connection that cannot even roll back must not go back into the pool. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function transactionOver(client: PoolClient, state: TransactionState): Transaction {
  const open = (): PoolClient => {
    if (state.isOver) throw new Error('The transaction is over.');
    return client;
  };
  let kysely: Kysely<DB> | undefined;
  const send: Send = async (query, within) => sendOver(open(), query, within);
  const tx: Transaction = {
    get kysely() {
      kysely ??= kyselyOver(() => Promise.try(() => borrowed(open())));
      return kysely;
    },
    ...statementsOver(send),
    coalesced: ({ name, text, bind }, values, { within } = {}) =>
      send({ name, text, values: alone(bind(values)) }, within),
    transaction: (work) => work(tx),
    repeated: (work) => work(),
    afterCommit: (action) => void state.actions.push(action),
  };
  return tx;
}

/** Kysely releases what it borrowed after each query; inside a transaction the connection stays ours. */
function borrowed(client: PoolClient): PoolClient {
  return new Proxy(client, {
    get(target, property) {
      if (property === 'release') return () => undefined;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

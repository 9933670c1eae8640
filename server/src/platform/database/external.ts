import { Client } from 'pg';
import { OperatorError } from '../operator-error.ts';

/** Milliseconds in which a database must answer the first time. */
const PATIENCE = 10_000;

/** What PostgreSQL and the network say, in words for the operator. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing is listening there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be resolved now',
  ENOENT: 'there is no such socket',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  '28P01': 'the password is wrong',
  '28000': 'the role may not sign in',
  '3D000': 'there is no such database',
  '53300': 'it has no free connections',
  '57P03': 'it is starting up or shutting down',
};

/**
 * Connects to the database that a setting names and answers the role; throws a sentence that names the setting, the place
 * and the reason, and never the password.
 */
export async function roleAt(setting: string, url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, application_name: 'vrss' });
  // A connection that breaks later fails its statement, which tells; the event alone would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await client.query<{ role: string }>('SELECT current_user AS role');
    return result.rows[0]?.role ?? '';
  } catch (error) {
    const reason = reasonOf(error);
    throw new OperatorError(`${setting} points to ${client.host}:${client.port}, which cannot be used: ${reason}.`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it does not answer';
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  return REASONS[code] ?? (error.message.includes('timeout') ? 'it does not answer' : error.message);
}

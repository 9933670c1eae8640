import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { BetterAuthOptions } from 'better-auth';
import type { createInternalAdapter } from 'better-auth/db';
import type { Database } from '../../platform/database/database.ts';
import { setPasswordHash } from './auth.queries.ts';
import { hashOf } from './secrets.ts';

/** How better-auth's models stand in the design's tables. Ids come from the tables' sequences. */
export const accountOptions = {
  advanced: { database: { generateId: 'serial' } },
  user: {
    modelName: 'users',
    fields: { name: 'username', emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      role: { type: 'string', required: false },
      signupSecretHash: { type: 'string', required: false, fieldName: 'signup_secret_hash' },
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    additionalFields: {
      lastActivityAt: { type: 'date', required: false, fieldName: 'last_activity_at' },
      confirmedAt: { type: 'date', required: false, fieldName: 'confirmed_at' },
    },
  },
  verification: {
    modelName: 'verification_tokens',
    // better-auth looks a row up by its identifier and reads the value: for us the token and what it is for. The design's
    // table has no updated_at, and its rows never change.
    fields: {
      identifier: 'token',
      value: 'identifier',
      expiresAt: 'expires',
      createdAt: 'created_at',
      updatedAt: 'created_at',
    },
    disableCleanup: true,
  },
} as const satisfies BetterAuthOptions;

/** The column of each model whose value is a secret: it is stored and looked up as SHA-256 alone. */
const SECRETS: Readonly<Record<string, string>> = { session: 'token', verification: 'identifier' };

type DBAdapter = Parameters<typeof createInternalAdapter>[0];
type Where = Parameters<DBAdapter['deleteMany']>[0]['where'];
type Row = Record<string, unknown>;

/**
 * better-auth's PostgreSQL adapter over one of our handles, with two differences: secrets are hashed at rest
 * (better-auth stores them in the clear, and with its own hashing switched on accepts the stored hash as the secret too),
 * and the credential account is the column users.password_hash.
 */
export function adapterOver(database: Database): DBAdapter {
  const inner = kyselyAdapter(database.kysely, { type: 'postgres' })(accountOptions);
  const adapter: DBAdapter = {
    ...inner,
    async create<Input extends Row, Output = Input>(query: Parameters<typeof inner.create<Input, Output>>[0]) {
      const column = SECRETS[query.model];
      if (query.model === 'account') return (await createCredential(database, query.data)) as Output;
      if (column === undefined) return await inner.create<Input, Output>(query);
      const secret = (query.data as Row)[column];
      const data = { ...query.data, [column]: hashOf(String(secret)) };
      return { ...(await inner.create<Input, Output>({ ...query, data })), [column]: secret };
    },
    findOne: (query) => inner.findOne({ ...query, where: hashed(query.model, query.where) }),
    findMany: (query) => inner.findMany({ ...query, where: hashed(query.model, query.where ?? []) }),
    delete: (query) => inner.delete({ ...query, where: hashed(query.model, query.where) }),
    deleteMany: (query) => inner.deleteMany({ ...query, where: hashed(query.model, query.where) }),
    consumeOne: (query) => inner.consumeOne({ ...query, where: hashed(query.model, query.where) }),
    async updateMany(query) {
      if (query.model !== 'account') return await inner.updateMany(query);
      return await setPasswordHash(database, valueOf(query.where, 'userId'), String(query.update.password));
    },
    // Whoever needs a transaction hands one in.
    transaction: (work) => work(adapter),
  };
  return adapter;
}

async function createCredential(database: Database, account: Row): Promise<Row> {
  const userId = String(account.userId);
  await setPasswordHash(database, userId, String(account.password));
  return { ...account, id: userId };
}

function valueOf(where: Where, field: string): string {
  return String(where.find((condition) => condition.field === field)?.value);
}

function hashed(model: string, where: Where): Where {
  const column = SECRETS[model];
  return where.map((condition) =>
    condition.field === column && typeof condition.value === 'string'
      ? { ...condition, value: hashOf(condition.value) }
      : condition,
  );
}

import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { databaseUrl, withClient } from '../server/test/cluster.ts';

/**
 * An empty database on a cluster, for one test, dropped after it; answers its connection string as superuser. `locale` is
 * SQL of CREATE DATABASE, where it is not to be the cluster's.
 */
export async function emptyDatabase(cluster: string, locale = ''): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await withClient(cluster, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE template0 STRATEGY FILE_COPY ${locale}`),
  );
  onTestFinished(async () => {
    await withClient(cluster, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
  return databaseUrl(cluster, name);
}

import { createHash } from 'node:crypto';
import type { EmbeddedDatabase } from '../server/src/platform/database/embedded/embedded.ts';
import { startVrss, type RunningVrss } from '../tools/running-vrss.ts';
import { readerGroups, readerIds } from './data/size.ts';
import type { BenchOptions } from './options.ts';
import type { Served } from './over-http.ts';
import type { Scenario } from './scenario.ts';
import { scenariosAt } from './scenarios.ts';
import { openSessions } from './sessions.ts';
import { writersAndReaders } from './writes.ts';

/** The project at one commit, on a database of its own. */
export interface Version {
  readonly webUrl: string;
  readonly ownerUrl: string;
  /** Those that the run is limited to. */
  readonly scenarios: readonly Scenario[];
  /** Starts a server of it; Node's options may change how it runs. */
  readonly start: (nodeOptions?: string) => Promise<Served>;
}

/** Signs everybody in whom the scenarios ask as. `servers` collects what has to be stopped; `root` is the project's folder. */
export async function openVersion(
  options: BenchOptions,
  { ownerUrl, webUrl }: EmbeddedDatabase,
  servers: RunningVrss[],
  root?: string,
): Promise<Version> {
  const { only, scale, seed } = options;
  const readers = readerGroups.flatMap((group) => readerIds(scale, group.followees));
  const cookies = await openSessions(ownerUrl, seed, [...readers, ...writersAndReaders(scale)]);
  const scenarios = await scenariosAt(webUrl, scale);
  return {
    webUrl,
    ownerUrl,
    scenarios: scenarios.filter(({ name }) => only.length === 0 || only.includes(name)),
    async start(nodeOptions) {
      const settings = {
        ...settingsFor(ownerUrl, webUrl, options),
        ...(nodeOptions === undefined ? {} : { NODE_OPTIONS: nodeOptions }),
      };
      const server = await startVrss({ settings, ...(root === undefined ? {} : { root }) });
      servers.push(server);
      return { port: Number(new URL(server.origin).port), cookies };
    },
  };
}

/** A server that answers requests alone, on the data's database, under the secret that it always had. */
function settingsFor(ownerUrl: string, webUrl: string, { logLevel, seed }: BenchOptions): Record<string, string> {
  return {
    ROLE: 'web',
    LOG_LEVEL: logLevel,
    DATABASE_URL: webUrl,
    DATABASE_DIRECT_URL: ownerUrl,
    SECRET: createHash('sha256').update(`bench ${seed}`).digest('base64'),
  };
}

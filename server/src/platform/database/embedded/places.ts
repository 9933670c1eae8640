import { join } from 'node:path';

/** Where the parts of the embedded database stand below DATA_DIR. */
export interface Places {
  readonly home: string;
  /** PGDATA. */
  readonly data: string;
  /** The folder of the socket. */
  readonly run: string;
  /** What PostgreSQL says before its own log begins. */
  readonly startLog: string;
}

/** The places below a DATA_DIR. */
export function placesIn(dataDir: string): Places {
  const home = join(dataDir, 'postgres');
  return { home, data: join(home, 'data'), run: join(home, 'run'), startLog: join(home, 'start.log') };
}

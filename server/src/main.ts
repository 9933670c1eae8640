import { administratorLink } from './features/auth/index.ts';
import { createApplication, loadWebApp, type WebHandler } from './app/index.ts';
import { startedByNpm } from './config/environment.ts';
import type { Settings } from './config/settings.ts';
import { showPresence, type Presence } from './platform/database/presence.ts';
import { createLog, type Logger } from './platform/log/log.ts';
import { announcement } from './start/announce.ts';
import { Life } from './start/life.ts';
import { openInstallationDatabase, type InstallationDatabase } from './start/open-database.ts';
import { checkPort, listeningFault } from './start/port.ts';
import { asOwner, prepareDatabase } from './start/prepare-database.ts';
import { rememberStart } from './start/remember-start.queries.ts';
import { builtWebApp } from './start/web-app.ts';

/**
 * Starts the server: database, schema, web app, HTTP and jobs as ROLE says, and prints where it is. Returns once it
 * runs; it ends by a signal. When a part cannot start, what was started is given back and the fault is thrown.
 * `developedWebApp` takes the place of the built web app while developing.
 */
export async function start(settings: Settings, developedWebApp?: () => Promise<WebHandler>): Promise<void> {
  const life = new Life();
  if (startedByNpm()) life.endWithParent();
  try {
    const web = developedWebApp ?? (() => builtWebApp(tell, life.signal).then(loadWebApp));
    await begin(settings, life, web);
  } catch (error) {
    await life.end();
    if (!life.wasAskedToEnd) throw error;
  }
}

async function begin(settings: Settings, life: Life, loadWeb: () => Promise<WebHandler>): Promise<void> {
  for (const warning of settings.warnings) tell(warning);
  const serves = settings.role !== 'worker';
  if (serves) await checkPort(settings.host, settings.port);
  const log = createLog(settings.logLevel);
  const [{ database, presence }, web] = await Promise.all([
    openPrepared(settings, life, log),
    serves ? loadWeb() : null,
  ]);
  const application = await createApplication({ settings, ...database, log, web });
  life.onEnd(() => application.close());
  const origin = await application.start().catch((error: unknown) => {
    throw listeningFault(error, settings.host, settings.port);
  });
  if (serves) await presence.tell(origin);
  const link = serves ? await administratorLink(application.context) : null;
  process.stdout.write(announcement(application.context.settings, origin, link));
}

interface Opened {
  readonly database: InstallationDatabase;
  readonly presence: Presence;
}

async function openPrepared(settings: Settings, life: Life, log: Logger): Promise<Opened> {
  const database = await openInstallationDatabase(settings, life, 'server');
  await prepareDatabase(database, log);
  await asOwner(database.ownerUrl, (client) => rememberStart(client, settings));
  const presence = await life.hold(showPresence(database.ownerUrl), (shown) => shown.end());
  return { database, presence };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

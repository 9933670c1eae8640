/**
 * A server as `vrss start` makes it, with one listener more, which writes down what it hears. Prints its origin as soon as it
 * runs, and what memory it took at most when it is ended.
 */
import { sql } from '../../src/platform/database/fragment.ts';
import { createApplication } from '../../src/app/index.ts';
import { settingsOfProcess } from '../../src/config/environment.ts';
import type { Listener } from '../../src/core/events.ts';
import { createLog } from '../../src/platform/log/log.ts';

const recorder: Listener = {
  name: 'recorder',
  types: 'all',
  async hear(tx, events) {
    await tx.run(sql`INSERT INTO heard (event_id, type, subject)
       SELECT id, type, subject FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS event(id bigint, type text, subject text) ORDER BY id`);
  },
};

const settings = settingsOfProcess();
if (settings.database.kind !== 'external') throw new Error('The campaign has a database of its own.');
const application = await createApplication({
  settings,
  webUrl: settings.database.url,
  ownerUrl: settings.database.directUrl,
  log: createLog(settings.logLevel),
  web: null,
  listeners: [recorder],
});
process.once('SIGTERM', () => {
  void application.close().then(() => process.stdout.write(`${process.resourceUsage().maxRSS}\n`));
});
process.stdout.write(`${await application.start()}\n`);

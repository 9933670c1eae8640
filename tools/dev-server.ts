/** The server of `npm run dev`, run under Node's watcher. */
import { faultText } from '../server/src/cli/fault.ts';
import { settingsOfProcess } from '../server/src/config/environment.ts';
import { start } from '../server/src/main.ts';
import { webAppFromSources } from './dev-web-app.ts';

try {
  const settings = settingsOfProcess();
  await start(settings, () => webAppFromSources(settings.dataDir));
  console.log('Sent e-mails are at /dev/mailbox.');
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}

/** `npm run build`: builds the web app when it is missing or older than its sources; a start does so by itself. */
import { faultText } from '../server/src/cli/fault.ts';
import { builtWebApp } from '../server/src/start/web-app.ts';

try {
  const folder = await builtWebApp(console.error, new AbortController().signal);
  console.log(`The web app is built: ${folder}`);
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}

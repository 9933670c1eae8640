/**
 * `npm run dev`: the server, restarted when its sources change, with the web app from its sources (changes show in open
 * pages) and the mailbox at /dev/mailbox. Its data stands in ./data/development unless DATA_DIR says otherwise.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.ts';

const server = join(import.meta.dirname, 'dev-server.ts');
const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', server], {
  cwd: ROOT,
  // A line for each of Vite's many small files would hide what matters.
  env: { DATA_DIR: join(ROOT, 'data', 'development'), LOG_LEVEL: 'warn', ...process.env },
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the child as well; it finishes in order and this process with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code) => {
  process.exitCode = code ?? 0;
});

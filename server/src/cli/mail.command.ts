import { settingsOfProcess } from '../config/environment.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { listMailbox, readMail } from '../platform/mail/mailbox.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { print } from './with-database.ts';

/** `vrss mail [N]` */
export async function mail(words: readonly string[]): Promise<void> {
  const { positionals } = readArguments(words, { least: 0, most: 1, form: 'mail [N]' }, {});
  const [number] = positionals;
  const { dataDir } = settingsOfProcess();
  await (number === undefined ? list(dataDir) : show(dataDir, wholeNumber(number, 1, 'N')));
}

async function list(dataDir: string): Promise<void> {
  const mails = await listMailbox(dataDir);
  if (mails.length === 0) print('The local mailbox is empty.');
  for (const { number, sentAt, to, subject } of mails) {
    print(`${String(number).padStart(4)}  ${sentAt.toISOString().slice(0, 16).replace('T', ' ')}  ${to}  ${subject}`);
  }
}

async function show(dataDir: string, number: number): Promise<void> {
  const found = await readMail(dataDir, number);
  if (found === null) throw new OperatorError(`There is no e-mail ${number} in the local mailbox.`);
  print(`To: ${found.to}\nDate: ${found.sentAt.toISOString()}\nSubject: ${found.subject}\n\n${found.text.trim()}`);
}

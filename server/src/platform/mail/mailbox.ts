import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from './mail.ts';
import { messageOf } from './message.ts';

/** Mails the mailbox keeps; older ones go when a new one comes. */
const KEPT = 500;
/** The mailbox stands for a mail server that isn't there, so its mails come from nobody in particular. */
const FROM = 'VRSS <vrss@localhost>';

/** A mail of the local mailbox. Number 1 is the newest. */
export interface StoredMail {
  readonly number: number;
  readonly sentAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where the mails of an installation without mail settings stand. */
export function mailboxFolder(dataDir: string): string {
  return join(dataDir, 'mailbox');
}

/** Writes each mail as a file of its own, readable by the operator alone. Names sort by time. */
export function createMailbox(dataDir: string): Mailer {
  const folder = mailboxFolder(dataDir);
  return {
    async send(mail) {
      // Loaded for the first mail: a server at rest is some 12 MB smaller without.
      const { createTransport } = await import('nodemailer');
      const composer = createTransport({ streamTransport: true, buffer: true });
      const { message } = await composer.sendMail(messageOf(mail, FROM));
      if (!Buffer.isBuffer(message)) throw new Error('The mail was not composed into memory.');
      await store(folder, message);
    },
    close: () => undefined,
  };
}

async function store(folder: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Several processes may write at once: the time orders, the random part keeps names apart.
  const name = `${new Date().toISOString().replace(/[-:.]/g, '')}-${randomBytes(6).toString('hex')}`;
  const draft = join(folder, `.${name}`);
  await writeFile(draft, message, { mode: 0o600, flag: 'wx' });
  await rename(draft, join(folder, `${name}.eml`));
  const names = await mailNames(folder);
  await Promise.all(names.slice(KEPT).map((old) => rm(join(folder, old), { force: true })));
}

/** Names of the files, newest first; none while no mail was ever written. */
async function mailNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /^\d{8}T\d{9}Z-[0-9a-f]{12}\.eml$/.test(name))
      .sort()
      .reverse();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The newest mails of the local mailbox in DATA_DIR, newest first, at most `limit`. */
export async function listMailbox(dataDir: string, limit = 50): Promise<StoredMail[]> {
  const folder = mailboxFolder(dataDir);
  const names = (await mailNames(folder)).slice(0, limit);
  return await Promise.all(names.map((name, index) => parse(join(folder, name), index + 1)));
}

/** One mail by its number, 1 being the newest; null when there is none. */
export async function readMail(dataDir: string, number: number): Promise<StoredMail | null> {
  const folder = mailboxFolder(dataDir);
  const name = (await mailNames(folder))[number - 1];
  return name === undefined ? null : await parse(join(folder, name), number);
}

async function parse(path: string, number: number): Promise<StoredMail> {
  // Who serves pages never reads a mail.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(await readFile(path), { skipHtmlToText: true, skipTextToHtml: true });
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return {
    number,
    sentAt: mail.date ?? new Date(0),
    to: to?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  };
}

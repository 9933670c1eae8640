import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { setTimeout as after } from 'node:timers/promises';

export interface CaughtMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server on loopback that keeps what it is given, for whoever needs to read a mail. */
export interface MailCatcher {
  /** What SMTP_URL is set to. */
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** The newest mail to an address whose subject holds these words, waited for. */
  mailTo(address: string, words?: string): Promise<CaughtMail>;
  stop(): Promise<void>;
}

/** Milliseconds for a mail that a job sends. */
const ARRIVES_WITHIN = 30_000;

export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then(
        ({ from, subject = '', text = '' }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mails.push({ to, from: from?.text ?? '', subject, text });
          done();
        },
        (fault: unknown) => {
          done(fault instanceof Error ? fault : new Error(String(fault)));
        },
      );
    },
  });
  const { port } = await new Promise<{ port: number }>((listening) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      listening(listener.address() as { port: number });
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailTo: (address, words = '') => waitFor(mails, address, words),
    stop: () =>
      new Promise((closed) => {
        server.close(closed);
      }),
  };
}

async function waitFor(mails: readonly CaughtMail[], address: string, words: string): Promise<CaughtMail> {
  const deadline = Date.now() + ARRIVES_WITHIN;
  for (;;) {
    const found = mails.findLast(({ to, subject }) => to.includes(address) && subject.includes(words));
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      const seen = mails.map(({ to, subject }) => `${to.join(', ')}: ${subject}`).join('\n');
      throw new Error(`No mail to ${address} with “${words}” in its subject. There were:\n${seen}`);
    }
    await after(100);
  }
}

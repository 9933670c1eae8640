import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

export interface TestMailServer {
  /** For SMTP_URL. */
  readonly url: string;
  /** What was taken over so far, as it arrived, oldest first. */
  readonly messages: string[];
  /** The mails to one address, oldest first. */
  mailsTo(address: string): Promise<ParsedMail[]>;
  /** While true, every mail is refused for the time being. */
  down: boolean;
}

/** A real mail server on a free loopback port; it refuses `refused@…` for good. Closed after the file. */
export async function startMailServer(): Promise<TestMailServer> {
  const messages: string[] = [];
  const parsed: Promise<ParsedMail>[] = [];
  const state = { down: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      if (state.down) done(Object.assign(new Error('Come back later'), { responseCode: 451 }));
      else if (address.startsWith('refused')) done(Object.assign(new Error('No such person'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        messages.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    async mailsTo(to) {
      // Each is parsed once: a campaign asks thousands of times.
      for (const message of messages.slice(parsed.length)) parsed.push(simpleParser(message));
      const mails = await Promise.all(parsed);
      return mails.filter((mail) => [mail.to].flat().some((one) => one?.value.some(({ address: a }) => a === to)));
    },
    get down() {
      return state.down;
    },
    set down(down) {
      state.down = down;
    },
  };
}

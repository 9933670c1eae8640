import type { Mailer } from './mail.ts';
import { messageOf } from './message.ts';

/** Milliseconds. A mail server that does not answer must not hold a job for long: the job is repeated. */
const CONNECT_WITHIN = 10_000;
const SILENT_AT_MOST = 20_000;
/** Connections at once; mails of a community are few, and servers dislike many connections from one sender. */
const CONNECTIONS = 2;

/** Sends over SMTP. A password goes to a server beyond this machine over TLS alone, unless the address says otherwise. */
export function createSmtpMailer(url: string, from: string): Mailer {
  let transport: ReturnType<typeof openTransport> | undefined;
  return {
    async send(mail) {
      transport ??= openTransport(url);
      await (await transport).sendMail(messageOf(mail, from));
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

/** Opened for the first mail: a server that sends none is some 12 MB smaller without what it loads. */
async function openTransport(url: string) {
  const { createTransport } = await import('nodemailer');
  const { username, hostname, protocol } = new URL(url);
  const local = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return createTransport({
    pool: true,
    url,
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    dnsTimeout: CONNECT_WITHIN,
    socketTimeout: SILENT_AT_MOST,
    requireTLS: protocol === 'smtp:' && username !== '' && !local,
  });
}

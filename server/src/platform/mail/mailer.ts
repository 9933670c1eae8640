import type { Mailer } from './mail.ts';
import { createMailbox } from './mailbox.ts';
import { createSmtpMailer } from './smtp.ts';

export interface MailOptions {
  /** The mail server and the sender; null keeps mails in the local mailbox of `dataDir`. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly dataDir: string;
}

/** The mailer of an installation: over SMTP where it is configured, else into DATA_DIR/mailbox. */
export function createMailer({ mail, dataDir }: MailOptions): Mailer {
  return mail === null ? createMailbox(dataDir) : createSmtpMailer(mail.url, mail.from);
}

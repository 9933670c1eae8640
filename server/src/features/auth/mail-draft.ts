import type { Output } from '@vrss/contract';

/** What mails are written from. */
export interface MailFacts {
  readonly installation: Output<'installation.get'>;
  readonly origin: string;
  readonly username: string;
  /** The token of the link, for kinds that carry one. */
  readonly token: string;
  /** What the mail tells beside that: a browser, an address, a day. */
  readonly details: readonly string[];
}

/** A mail before it has a form: paragraphs, of which one may be a link alone. */
export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly (string | { readonly address: string; readonly label: string })[];
}

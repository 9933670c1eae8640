/** One mail to one person. Everything in it is data: nothing of it can become a header or a second recipient. */
export interface Mail {
  /** A bare address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Further headers, such as Auto-Submitted. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Hands mails on. Throws when a mail was not taken over; whoever sends repeats. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Ends idle connections. */
  close(): void;
}

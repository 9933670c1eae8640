import type { Mail } from './mail.ts';

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const CONTROL = /[\u0000-\u001F\u007F]/;
/** Set by the envelope of the message; a further header of that name would contradict it. */
const TAKEN = /^(from|to|cc|bcc|sender|reply-to|subject|date|message-id|mime-version|content-.*)$/i;

/**
 * What nodemailer is given for a mail, the same for every way of sending. Throws when a part could become a header or
 * another recipient: the address is one bare address, subject and headers hold no control characters.
 */
export function messageOf(mail: Mail, from: string) {
  if (!ADDRESS.test(mail.to) || mail.to.length > 254) throw new Error('A mail needs one bare address.');
  if (CONTROL.test(mail.subject)) throw new Error('The subject of a mail is one line.');
  for (const [name, value] of Object.entries(mail.headers)) {
    if (!HEADER_NAME.test(name) || TAKEN.test(name)) throw new Error('A mail has a header that may not be set.');
    if (CONTROL.test(value)) throw new Error('A header of a mail is one line.');
  }
  return {
    from,
    // As an object it is never parsed, so it stays one recipient.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { ...mail.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

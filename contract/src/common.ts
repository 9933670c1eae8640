import { z } from 'zod';
import { limits } from './limits.ts';
import { text } from './text.ts';

/** An id: a positive 64-bit integer as a decimal string. */
export const id = z
  .string()
  .regex(/^[1-9][0-9]{0,18}$/, { error: 'not_an_id', abort: true })
  .refine((value) => BigInt(value) <= 9223372036854775807n, { error: 'not_an_id' })
  .meta({ description: 'A decimal string.', examples: ['4711'] });

/** A moment: ISO 8601 in UTC, as the server writes it. */
export const moment = z.iso.datetime().meta({ description: 'ISO 8601, UTC.', examples: ['2026-11-23T18:00:00.000Z'] });

/** Who may see something (decision 30). */
export const visibility = z.enum(['public', 'followers', 'private']);
export type Visibility = z.infer<typeof visibility>;

/** A language: ISO 639-1. */
export const language = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'not_a_language' })
  .meta({ description: 'ISO 639-1: two small letters.', examples: ['en'] });

/** A username as it is typed: 3 to 30 of A–Z a–z 0–9 _. */
export const username = z
  .string()
  .min(limits.username.min, { error: 'too_short' })
  .max(limits.username.max, { error: 'too_long' })
  .regex(/^[A-Za-z0-9_]+$/, { error: 'not_a_username' })
  .meta({ description: '3 to 30 of A–Z a–z 0–9 _, unique, ignoring case.', examples: ['wren_c'] });

/** The domain of an e-mail address as mail servers know it: letters beyond ASCII become Punycode labels. */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (at < 0 || /^\p{ASCII}*$/u.test(domain) || /[\s/?#:@\\]/.test(domain)) return address;
  return `${address.slice(0, at)}@${URL.parse(`http://${domain}`)?.hostname ?? domain}`;
}

/**
 * An e-mail address that browsers' own check takes (HTML, "valid e-mail address"), lower-cased, since addresses are unique
 * without regard to case. A domain in another script is taken in its ASCII form.
 */
export const email = text({ min: 3, max: limits.email, kind: 'name' })
  .transform(withAsciiDomain)
  .pipe(
    z.email({ pattern: z.regexes.html5Email, error: 'not_a_mail_address' }).max(limits.email, { error: 'too_long' }),
  )
  .transform((value) => value.toLowerCase())
  .meta({ description: 'An e-mail address.', examples: ['wren@harrow.example'] });

/** A password that is being chosen. */
export const newPassword = z
  .string()
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'), { error: 'unreadable_characters', abort: true })
  .min(limits.password.min, { error: 'too_short' })
  .max(limits.password.max, { error: 'too_long' })
  .meta({ description: '10 to 128 characters; common ones are refused.' });

/** A secret from a link that was sent by mail or printed by the server. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{20,128}$/, { error: 'not_a_token' });

/** A cursor: opaque and signed (decision 43). */
export const cursor = z
  .string()
  .max(4096, { error: 'not_a_cursor' })
  .regex(/^[A-Za-z0-9_.-]+$/, { error: 'not_a_cursor' })
  .meta({ description: 'Opaque; from an earlier result of the same procedure.' });

/** How many items one page holds. GET sends it as text. */
export const pageLimit = z.coerce
  .number({ error: 'not_a_number' })
  .int({ error: 'not_a_number' })
  .min(limits.page.min, { error: 'too_small' })
  .max(limits.page.max, { error: 'too_large' })
  .default(limits.page.default)
  .meta({ description: 'Items per page: 1 to 50, 20 by default.' });

/** A page of a timeline: newest first, `nextCursor` towards older, `newerCursor` towards what came since. */
export function timeline<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item).max(limits.page.max),
    nextCursor: z.string().nullable().meta({ description: 'For the older page; null at the end.' }),
    newerCursor: z.string().meta({ description: 'For posts newer than this page; ids you already have are left out.' }),
    hasNewer: z.boolean().meta({ description: 'Whether a page read with newerCursor was cut at its limit.' }),
  });
}

/** A page of any other list; `nextCursor` leads on. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item).max(limits.page.max),
    nextCursor: z.string().nullable().meta({ description: 'For the next page; null at the end.' }),
  });
}

/** The answer of an act that has nothing to tell. */
export const nothing = z.strictObject({});

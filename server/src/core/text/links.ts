import { isWebAddress } from '@vrss/contract';

/** What every link to somewhere else carries (security.md, Text): no vote for it, no way back, no address handed on. */
export const OUTSIDE_REL = 'nofollow ugc noopener noreferrer';

/** An address alone: what could be written behind it are copies to others and whole letters. */
const MAIL = /^mailto:[^\s@?%&]+@[^\s@?%&]+$/i;
/** What `tagPath` and `personPath` write, and nothing else of our own site. */
const INSIDE = /^\/(?:tag\/[A-Za-z0-9_.!~*'()%-]+|@[A-Za-z0-9_]+)$/;

/** Whether an address may be linked to: http or https as the contract takes them, or mailto. */
export function isOutsideAddress(address: string): boolean {
  return MAIL.test(address) || isWebAddress(address);
}

/** Whether an address is one that a tag or a mention leads to. */
export function isInsideAddress(address: string): boolean {
  return INSIDE.test(address);
}

/** The page of a tag (decision 52); `tag` is folded. */
export function tagPath(tag: string): string {
  return `/tag/${encodeURIComponent(tag)}`;
}

/** The page of a person (decision 52). */
export function personPath(username: string): string {
  return `/@${username}`;
}

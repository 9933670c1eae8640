import { isIP } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** One spelling for one address: IPv4 in IPv6 becomes IPv4, a zone index goes. */
export function plainAddress(address: string): string {
  const withoutZone = address.split('%')[0] ?? address;
  return MAPPED.exec(withoutZone)?.[1] ?? withoutZone;
}

/** What limits count by: an IPv4 address, or the /64 of an IPv6 address, since one subscriber has a whole /64. */
export function addressGroup(address: string): string {
  const plain = plainAddress(address);
  return isIP(plain) === 6 ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

export function isLoopbackAddress(address: string): boolean {
  const plain = plainAddress(address);
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = Math.max(8 - left.length - right.length, 0);
  return [...left, ...Array<string>(missing).fill('0'), ...right].map((group) => group.replace(/^0+(?=.)/, ''));
}

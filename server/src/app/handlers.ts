import type { Procedure } from '@vrss/contract';
import { gates } from './gates.ts';

/** Gathers what features offer; throws where two offer the same name. */
export function gather<Offer>(what: string, offers: readonly Readonly<Record<string, Offer>>[]): Record<string, Offer> {
  const all = new Map<string, Offer>();
  for (const offer of offers) {
    for (const [name, value] of Object.entries(offer)) {
      if (all.has(name)) throw new Error(`Two features offer the ${what} ${name}.`);
      all.set(name, value);
    }
  }
  return Object.fromEntries(all);
}

/**
 * What keeps the server from starting (security.md, Rules): a procedure without a known policy, without a handler, and a
 * handler without a procedure. Throws with every fault.
 */
export function checkRegistry(
  procedures: Readonly<Record<string, Procedure>>,
  handlers: Readonly<Record<string, unknown>>,
) {
  const faults: string[] = [];
  for (const [name, procedure] of Object.entries(procedures)) {
    if (!Object.hasOwn(gates, procedure.policy)) faults.push(`${name} has no policy that is known.`);
    if (!Object.hasOwn(handlers, name)) faults.push(`${name} has no handler.`);
    if (procedure.idempotent === true && procedure.policy === 'anyone') {
      faults.push(`${name} takes idempotency keys, which are kept per account, but asks for no account.`);
    }
  }
  for (const name of Object.keys(handlers))
    if (!Object.hasOwn(procedures, name)) faults.push(`${name} is no procedure.`);
  if (faults.length > 0) throw new Error(`The server does not start:\n${faults.join('\n')}`);
}

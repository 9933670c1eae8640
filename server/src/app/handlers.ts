import type { Procedure } from '@vrss/contract';
import { limitEntry, limitKeys } from '../config/limits.ts';
import type { PolicyEntry } from '../core/policy.ts';
import { policyChecks } from './policies.ts';

type Named<Value> = Readonly<Record<string, Value>>;

/** What stands behind the API: each of the three has the same names. */
export interface Registry {
  readonly procedures: Named<Procedure>;
  readonly policies: Named<PolicyEntry>;
  readonly handlers: Named<unknown>;
}

/** Gathers what features offer; throws where two offer the same name. */
export function gather<Offer>(what: string, offers: readonly Named<Offer>[]): Record<string, Offer> {
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
 * What keeps the server from starting (security.md, Rules): a procedure without a known policy or without a handler, a
 * policy or handler without a procedure, and a policy that does not go with what is counted. Throws with every fault.
 */
export function checkRegistry({ procedures, policies, handlers }: Registry): void {
  const faults = Object.entries(procedures).flatMap(([name, procedure]) => {
    const entry = Object.hasOwn(policies, name) ? policies[name] : undefined;
    return [...policyFaults(procedure, entry), ...(Object.hasOwn(handlers, name) ? [] : ['has no handler.'])].map(
      (fault) => `${name} ${fault}`,
    );
  });
  const strays = [...Object.keys(policies), ...Object.keys(handlers)].filter(
    (name) => !Object.hasOwn(procedures, name),
  );
  faults.push(...[...new Set(strays)].map((name) => `${name} is not a procedure.`));
  if (faults.length > 0) throw new Error(`The server cannot start:\n${faults.join('\n')}`);
}

function policyFaults({ idempotent }: Procedure, entry: PolicyEntry | undefined): string[] {
  if (entry === undefined) return ['has no policy.'];
  const { policy, limit } = entry;
  const faults: string[] = [];
  if (!Object.hasOwn(policyChecks, policy)) faults.push(`has the unknown policy ${policy}.`);
  if (idempotent === true && policy === 'anyone')
    faults.push('takes idempotency keys, which are kept per account, but requires no account.');
  if (limit === undefined) return faults;
  if (!limitKeys.includes(limit)) faults.push(`has the unknown limit ${limit}.`);
  else if (policy === 'anyone' && limitEntry(limit).per === 'account')
    faults.push(`has the limit ${limit}, which counts by account, but requires no account.`);
  return faults;
}

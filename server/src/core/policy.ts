import type { Output, Parsed, ProcedureName } from '@vrss/contract';
import type { LimitKeyPer } from '../config/limits.ts';
import type { Call, SignedInCall } from './context.ts';
import type { Viewer } from './viewer.ts';

/**
 * Who may call a procedure. `anyone` includes people who are signed out; `fresh` wants a sign-in within the last
 * 15 minutes. `moderator` (moderators and administrators) and `administrator` are hidden from all others, who are told
 * not_found.
 */
export type Policy = 'anyone' | 'signed_in' | 'fresh' | 'moderator' | 'administrator';

/** Milliseconds since the password was proved for which a sign-in counts as fresh (security.md, Sessions). */
const FRESH = 15 * 60 * 1000;

/** Until when a sign-in counts as fresh, the last moment included. */
export function freshUntil({ confirmedAt }: Pick<Viewer, 'confirmedAt'>): Date {
  return new Date(confirmedAt.getTime() + FRESH);
}

/** What holds before a procedure's handler is called. */
export interface PolicyEntry {
  readonly policy: Policy;
  /** The limit under which each call counts, beside the ceiling on all reads. */
  readonly limit?: LimitKeyPer<'account' | 'address'>;
}

/** Who may do what in one feature: an entry for each procedure of the contract that begins with its name, and no others. */
export type FeaturePolicies<Feature extends string> = Readonly<
  Record<Extract<ProcedureName, `${Feature}.${string}`>, PolicyEntry>
>;

/** What a handler is called with under a policy: there is a viewer wherever the policy wants one. */
type CallUnder<P extends Policy> = P extends 'anyone' ? Call : SignedInCall;

/** The handlers of the procedures in a table of policies: each checks its input's meaning, makes one call, returns. */
export type Handlers<Policies extends Readonly<Partial<Record<ProcedureName, PolicyEntry>>>> = {
  readonly [Name in keyof Policies & ProcedureName]: Policies[Name] extends PolicyEntry
    ? (call: CallUnder<Policies[Name]['policy']>, input: Parsed<Name>) => Promise<Output<Name>>
    : never;
};

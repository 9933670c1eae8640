import { pseudonymOf } from './secrets.ts';

/** A name that the internet keeps free of hosts, so no mail can ever reach somebody under it. */
const NOBODY = '@taken.invalid';

/**
 * The address under which a sign-up with a taken address waits (decision 33). The same for every sign-up with it, so that
 * a later one replaces an earlier one as with a free address; nobody can tell which address it stands for.
 */
export function standInFor(email: string, installationSecret: string): string {
  return `${pseudonymOf(email, installationSecret)}${NOBODY}`;
}

/** Whether an address is a stand-in and gets no mail. */
export function isStandIn(email: string): boolean {
  return email.endsWith(NOBODY);
}

import { freshUntil, type Policy } from '../core/policy.ts';
import type { Viewer } from '../core/viewer.ts';
import { AppError, notFound } from '../platform/errors.ts';

/** Throws the refusal where a caller may not pass. */
type Check = (viewer: Viewer | null, now: Date) => void;

/** What each policy demands. The server does not start with a procedure whose policy is not here. */
export const policyChecks: Readonly<Record<Policy, Check>> = {
  anyone: () => undefined,
  signed_in: (viewer) => void signedIn(viewer),
  fresh: (viewer, now) => {
    if (now <= freshUntil(signedIn(viewer))) return;
    throw new AppError('fresh_sign_in_required', 'Confirm that it is you by your password, then do this.');
  },
  moderator: (viewer) => demandRole(viewer, 'moderator', 'administrator'),
  administrator: (viewer) => demandRole(viewer, 'administrator'),
};

function signedIn(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new AppError('sign_in_required', 'Sign in to do this.');
  return viewer;
}

/** What a role is needed for is hidden from everybody without it. */
function demandRole(viewer: Viewer | null, ...roles: Viewer['role'][]): void {
  if (viewer === null || !roles.includes(viewer.role)) throw notFound();
}

import type { FastifyHelmetOptions } from '@fastify/helmet';

const YEAR = 365 * 24 * 60 * 60;

/** Answers of the API are data and may load nothing at all; pages bring a policy of their own. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A service worker lives under the policy that its own file came with: it asks us, and nobody else. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * The other security headers of every answer (security.md, Headers). helmet would write the content policy anew for each
 * request, so that one is ours. `same-origin` rather than `no-referrer`: under the latter browsers send forms with
 * the origin `null`, which could not be told from a foreign one.
 */
export function headerPolicy(secure: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: YEAR, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    // For browsers of long ago alone; every header is written with every answer.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
}

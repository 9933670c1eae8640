const YEAR = 365 * 24 * 60 * 60;

/** Answers of the API are data and may load nothing at all; pages bring a policy of their own. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * What answers for the web app without a policy of its own is its last resort, web/src/error.html: the hash lets in that
 * page's own style and no other.
 */
export const LAST_RESORT_POLICY = `${DATA_POLICY}; style-src 'sha256-C+tC565sSe+XHWI37Tep2qGBmGyVT0egutKhkbgw7hU='`;

/** A service worker lives under the policy that its own file came with: it asks us, and nobody else. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * The headers of every answer, unless what answers knows better (security.md, Headers and Caches). `same-origin` rather
 * than `no-referrer`: under the latter browsers send forms with the origin `null`, which could not be told from a
 * foreign one.
 */
export function headersOfAnswers(secure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': DATA_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': `max-age=${YEAR}` } : {}),
    'cache-control': 'private, no-store',
  };
}

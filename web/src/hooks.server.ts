import { error, type Cookies, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { appearanceAttributes, barColours, readAppearance } from '#lib/appearance.ts';
import { plainAddress } from '#lib/addresses.ts';
import { inProcessClient } from '#lib/server/api.ts';
import { beginPainted, keepAhead } from '#lib/server/words-first.ts';
import { failedText, notFoundText, tooMuchText, unreadableText, waitWords } from '#lib/texts/errors.ts';

/** The one face worth a preload: every page is set in it, the others follow by need (look.md, "Type"). */
const PRELOADED_FONT = 'schibsted-grotesk-latin-wght-normal.woff2';

/** What app.html holds the place for. */
const APPEARANCE = '%vrss.appearance%';

/** Gives the page its way to the data, draws it in the person's theme and says which files are fetched ahead. */
export const handle: Handle = async ({ event, resolve }) => {
  await refuseTooMany(event);
  const plain = plainAddress(event.url);
  if (plain !== null) return new Response(null, { status: 308, headers: { location: plain } });
  event.locals.api = inProcessClient(event.platform, event.url.origin);
  const response = await resolve(event, {
    // Read late: the page may be the answer to a choice.
    transformPageChunk: ({ html }) => drawnFor(event.cookies, html),
    preload: (file) => (file.type === 'font' ? file.filename.endsWith(PRELOADED_FONT) : file.type !== 'asset'),
  });
  // A page says who is signed in: nobody else's cache may keep it (security.md, "Caches").
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

/**
 * Built files never come here, and stand outside of the limit. Refused before anything is drawn: to whom a page was asked
 * for as a page goes error.html, which costs next to nothing, and to Kit's script the same words as data.
 */
async function refuseTooMany({ platform }: RequestEvent): Promise<void> {
  const wait = (await platform?.req.vrss.count()) ?? null;
  if (wait === null) return;
  error(429, waitWords(wait), {});
}

/** A page in the person's appearance, its words first. To look for appearance among the words costs a tenth of drawing them. */
function drawnFor(cookies: Cookies, html: string): string {
  const end = html.indexOf('</head>');
  // What is sent after a page's words has none.
  if (end < 0) return html;
  return keepAhead(inAppearance(html.slice(0, end), cookies)) + beginPainted(html.slice(end));
}

function inAppearance(html: string, cookies: Cookies): string {
  const appearance = readAppearance((name) => cookies.get(name));
  const { light, dark } = barColours(appearance);
  return html
    .replace(APPEARANCE, appearanceAttributes(appearance))
    .replace('%vrss.light%', light)
    .replace('%vrss.dark%', dark);
}

/** What Kit says of requests that no page answers. */
const refusals: Readonly<Record<number, string>> = { 404: notFoundText, 413: tooMuchText };

/**
 * What a person may know of a fault: never its stack, query or path (security.md, "Caches"). A request that asks for what
 * no page does is the asker's fault, and none for the log.
 */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'app') return error;
  if (kind === 'framework' && error.status < 500) return { message: refusals[error.status] ?? unreadableText };
  const requestId = event.platform?.req.vrss.report(error);
  return requestId === undefined ? { message: failedText } : { message: failedText, requestId };
};

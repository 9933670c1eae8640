import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';
import { SESSION_COOKIE } from '../features/auth/index.ts';

/** Pages and the data of pages; files are compressed when they are built, pictures and fonts are so by nature. */
const COMPRESSIBLE = /^(text\/html|application\/json|text\/sveltekit-data)/;
/** Fast settings: a page is compressed once for one reader. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

/**
 * Completes the answer of the web app on its way out: adds the cookies that calls of the API set while the page was made,
 * and compresses pages.
 */
export function completePage(request: IncomingMessage, response: ServerResponse, cookies: readonly string[]): void {
  const sendHead = response.writeHead.bind(response);
  response.writeHead = (status: number, reasonOrHeaders?: string | Head, more?: Head) => {
    const headers = typeof reasonOrHeaders === 'object' ? reasonOrHeaders : (more ?? {});
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    if (isPublicFile(request, status)) response.setHeader('cache-control', `public, max-age=${FILES_KEPT}`);
    if (cookies.length > 0) response.appendHeader('set-cookie', cookies);
    const encoding = encodingFor(request, response, status);
    if (encoding !== null) encodeBody(response, encoding);
    return sendHead(status);
  };
}

/** Seconds that icons and the like may be kept: they are the same for everybody, and change with a version at most. */
const FILES_KEPT = 86_400;
const FILE = /^\/[\w-]+\.(?:ico|png|svg|txt)(?:\?|$)/;

/** Whether a file of the web app is sent that has no hash in its name; no page has such an address. */
function isPublicFile({ url = '' }: IncomingMessage, status: number): boolean {
  return FILE.test(url) && [200, 206, 304].includes(status);
}

type Encoding = 'br' | 'gzip';
type Head = OutgoingHttpHeaders | OutgoingHttpHeader[];

function encodingFor(request: IncomingMessage, response: ServerResponse, status: number): Encoding | null {
  if (!COMPRESSIBLE.test(String(response.getHeader('content-type') ?? ''))) return null;
  response.appendHeader('vary', 'Accept-Encoding');
  const hasBody = request.method !== 'HEAD' && status !== 204 && status !== 304;
  if (!hasBody || response.hasHeader('content-encoding') || couldBeGuessed(request)) return null;
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

/**
 * Whether a page holds what is somebody's beside words that another site may have chosen: it is shorter where those words
 * stand in it twice, so whoever sees lengths on the line could try out what is on it (BREACH). Pages for somebody that
 * repeat a question, a form or a free path are therefore sent as they are.
 */
function couldBeGuessed({ method, url = '', headers }: IncomingMessage): boolean {
  if (!OF_SOMEBODY.test(headers.cookie ?? '')) return false;
  const [path = '', query] = url.split('?');
  return method === 'POST' || hasQuestion(query) || FREE_PATH.test(path);
}

const OF_SOMEBODY = new RegExp(`(^|;\\s*)(__Host-)?${SESSION_COOKIE}=`);

/** Any word may be a tag; other paths are repeated where they name what is there. `%` can spell any path. */
const FREE_PATH = /^\/tag\/|%/;

/** Of an address whose data is fetched, Kit asks which parts; no page repeats that. */
const KITS_QUESTION = 'x-sveltekit-invalidated';

function hasQuestion(query: string | undefined): boolean {
  const parameters = new URLSearchParams(query);
  parameters.delete(KITS_QUESTION);
  return parameters.size > 0;
}

function acceptedEncodings(header: string | string[] | undefined): Set<string> {
  const entries = String(header ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase());
  return new Set(entries.filter((entry) => !/;\s*q=0(\.0*)?$/.test(entry)).map((entry) => entry.split(';')[0] ?? ''));
}

/** Leads what is written through a compressor; back-pressure goes the other way. */
function encodeBody(response: ServerResponse, encoding: Encoding): void {
  response.setHeader('content-encoding', encoding);
  response.removeHeader('content-length');
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const compressor = compressorFor(encoding);
  compressor.on('data', (chunk: Buffer) => {
    if (!write(chunk)) compressor.pause();
  });
  compressor.on('end', () => end());
  compressor.on('drain', () => response.emit('drain'));
  compressor.on('error', (error) => response.destroy(error));
  response.on('drain', () => compressor.resume());
  response.on('close', () => compressor.destroy());
  response.write = (chunk: unknown) => {
    const takesMore = compressor.write(chunk);
    // A page may come in parts: what is there must not wait for the rest.
    compressor.flush();
    return takesMore;
  };
  response.end = (chunk?: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) compressor.end(chunk);
    else compressor.end();
    return response;
  };
}

function compressorFor(encoding: Encoding): BrotliCompress | Gzip {
  if (encoding === 'gzip') return createGzip({ level: GZIP_LEVEL });
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

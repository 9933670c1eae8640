import { errorStatus, type ErrorBody, type ErrorCode } from '@vrss/contract';
import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/**
 * What is closed without a word. A browser opens connections ahead of need and takes whatever was said on one for the answer
 * to the next page it asks for, so a connection whose request did not arrive in time must not be answered.
 */
const CLOSED_SILENTLY = new Set(['ECONNRESET', 'ERR_HTTP_REQUEST_TIMEOUT']);

/** Answers what is no HTTP request at all, or one with headers beyond all measure, in the one shape of errors. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (CLOSED_SILENTLY.has(error.code ?? '') || socket.destroyed || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const code: ErrorCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'too_large' : 'invalid_input';
  const message =
    code === 'too_large' ? 'The headers of this request are too large.' : 'This isn’t a valid HTTP request.';
  const body: ErrorBody = { error: { code, message, requestId: randomBytes(12).toString('base64url') } };
  const text = JSON.stringify(body);
  const status = errorStatus[code];
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `cache-control: private, no-store\r\nx-content-type-options: nosniff\r\n` +
      `content-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
  );
}

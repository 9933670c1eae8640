import { connect, type Socket } from 'node:net';

/** What is sent to a server's port again and again: prepared requests, taken in turn. */
export interface Traffic {
  readonly port: number;
  readonly requests: readonly Buffer[];
}

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection that asks one thing at a time over HTTP/1.1, with as little work as can be: the load must not
 * take the processor from what it measures. Throws for every answer but 200 with a Content-Length.
 */
export class HttpLane {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #length = 0;
  #expected = -1;
  #waiting: { resolve(answer: Buffer): void; reject(error: Error): void } | undefined;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.#socket.on('data', (bytes) => this.#take(bytes));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server closed the connection.')));
  }

  /** Sends a request as it stands, see `requestFor`; answers the body's bytes. */
  ask(request: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received.push(bytes);
    this.#length += bytes.length;
    if (this.#expected < 0) this.#readHead();
    if (this.#expected < 0 || this.#length < this.#expected) return;
    const whole = Buffer.concat(this.#received);
    const body = whole.subarray(whole.indexOf(HEAD_END) + HEAD_END.length);
    this.#received = [];
    this.#length = 0;
    this.#expected = -1;
    this.#waiting?.resolve(body);
  }

  #readHead(): void {
    const start = Buffer.concat(this.#received);
    const end = start.indexOf(HEAD_END);
    if (end < 0) return;
    const head = start.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) {
      this.#waiting?.reject(new Error(`The server answered:\n${start.toString('utf8').slice(0, 800)}`));
      return;
    }
    this.#received = [start];
    this.#expected = end + HEAD_END.length + Number(length);
  }
}

/** A request as it goes over the line: GET, or POST with a JSON body; with an Idempotency-Key where one is given. */
export function requestFor(port: number, path: string, cookie: string, body?: object, key?: string): Buffer {
  const keyLine = key === undefined ? '' : `Idempotency-Key: ${key}\r\n`;
  const head = `Host: localhost:${port}\r\nCookie: ${cookie}\r\nAccept: application/json\r\n${keyLine}`;
  if (body === undefined) return Buffer.from(`GET ${path} HTTP/1.1\r\n${head}\r\n`);
  const text = JSON.stringify(body);
  const about = `Origin: http://localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`;
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head}${about}\r\n${text}`);
}

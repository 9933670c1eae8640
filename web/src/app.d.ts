import type { IncomingMessage } from 'node:http';
import type { Output } from '@vrss/contract';
import type { Client } from '@vrss/contract/client';
import type { Viewer } from '#lib/viewer.ts';
import type { Place } from '#ui/layout/place.ts';

/** What the server's process hands to a page: its API without a network between (server/src/app/in-process.ts). */
interface InProcessApi {
  fetch(request: Request): Promise<Response>;
  /** Counts the page under the limit of reads; answers the seconds to wait where it is one too many. */
  count(): Promise<number | null>;
  /** Puts a fault of a page into the server's log; answers the request's id there. */
  report(fault: unknown): string;
}

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Names the request in the server's log. */
      requestId?: string;
      /** No answer came at all: the line is down, or the server is. */
      offline?: boolean;
    }
    interface Locals {
      /** The page's only way to the data, on behalf of whoever asked for it. */
      api: Client;
    }
    interface PageData {
      /** Who is here; absent where no page of the app is shown. */
      viewer?: Viewer | null;
      /** The community; absent as well. */
      installation?: Output<'installation.get'>;
      /** How many people ask to follow who is here; null where nobody does. */
      requests?: Place['badge'] | null;
    }
    interface Platform {
      req: IncomingMessage & { vrss: InProcessApi };
    }
  }
}

import { createContext } from 'svelte';
import { Clock } from './clock.ts';
import { People } from './people.ts';
import { Posts } from './posts.ts';

/**
 * The one place of a document that knows posts and people. Lists keep ids; whatever shows a post or a person asks here, so
 * what was done in one place is seen in all of them, also on the pages that one comes back to.
 */
export class Store {
  readonly clock = new Clock();
  readonly people = new People(this.clock);
  readonly posts = new Posts(this.clock, this.people);
}

/** The root layout provides it: one for each document, and on the server one for each request (decision 137). */
export const [useStore, provideStore] = createContext<Store>();

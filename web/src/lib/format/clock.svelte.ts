import { createSubscriber } from 'svelte/reactivity';

const TICK = 30_000;

/** One interval for all the times on a page; it runs only while one of them is shown and the tab is looked at. */
class Clock {
  #subscribe = createSubscriber((update) => {
    const tick = (): void => {
      if (document.visibilityState === 'visible') update();
    };
    const interval = setInterval(tick, TICK);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', tick);
    };
  });

  /** The current moment; read in a template or an effect it is read again every half minute. */
  get now(): Date {
    this.#subscribe();
    return new Date();
  }
}

export const clock = new Clock();

export interface RetryOptions {
  /** Milliseconds before the first try, and between two that worked. */
  readonly pause: number;
  /** Milliseconds that the pause grows to while tries fail, doubling each time. */
  readonly longestPause: number;
  /** Whether it goes on after a try that worked. */
  readonly repeats?: boolean;
  /** Whether it also tries while nobody sees the page. */
  readonly alsoHidden?: boolean;
}

/**
 * Browser only: tries until `attempt` no longer rejects, less and less often; at once when the browser is back online, and
 * when the page comes back into view after a pause. One try at a time. Returns what ends it.
 */
export function retryLoop(attempt: () => Promise<void>, options: RetryOptions): () => void {
  const { longestPause, repeats = false, alsoHidden = false } = options;
  const ending = new AbortController();
  const { signal } = ending;
  let { pause } = options;
  let triedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTrying = false;

  function end(): void {
    clearTimeout(timer);
    ending.abort();
  }
  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void tryNow(), pause);
  }
  async function tryNow(): Promise<void> {
    if (isTrying || (document.hidden && !alsoHidden)) return;
    isTrying = true;
    triedAt = Date.now();
    clearTimeout(timer);
    try {
      await attempt();
      if (!repeats) end();
      ({ pause } = options);
    } catch {
      pause = Math.min(pause * 2, longestPause);
    }
    isTrying = false;
    if (!signal.aborted) wait();
  }
  function onOnline(): void {
    ({ pause } = options);
    void tryNow();
  }
  function onVisible(): void {
    if (document.hidden) return;
    if (Date.now() - triedAt >= options.pause) void tryNow();
    else wait();
  }

  addEventListener('online', onOnline, { signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  wait();
  return end;
}

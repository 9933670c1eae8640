/** Milliseconds before the first question, and the longest pause between two. */
const FIRST = 3_000;
const LONGEST = 60_000;

/**
 * Browser only: asks the server more and more rarely whether it is there, and at once when the line comes back or the page
 * into view. Calls `onanswer` once. Answers what ends the asking.
 */
export function waitForServer(onanswer: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let pause = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
    pause = Math.min(pause * 2, LONGEST);
  };
  const ask = async () => {
    const there = !document.hidden && (await isThere(signal));
    if (signal.aborted) return;
    if (!there) {
      later();
      return;
    }
    clearTimeout(timer);
    ending.abort();
    onanswer();
  };
  addEventListener('online', () => void ask(), { signal });
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  later();
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

async function isThere(signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch('/health', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/** Milliseconds to the first try by itself, and the longest pause between two. */
const FIRST = 15_000;
const LONGEST = 120_000;

/**
 * Browser only: calls as soon as the browser says that the line is back and, since browsers know only of their own end
 * of it, every now and then besides, more and more rarely. Answers what ends it.
 */
export function retryWhenOnline(tryAgain: () => void): () => void {
  let pause = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (navigator.onLine) tryAgain();
      pause = Math.min(pause * 2, LONGEST);
      later();
    }, pause);
  };
  const onBack = () => {
    pause = FIRST;
    later();
    tryAgain();
  };
  addEventListener('online', onBack);
  later();
  return () => {
    clearTimeout(timer);
    removeEventListener('online', onBack);
  };
}

/** Where the tabs of a browser tell each other who is signed in there. */
const PLACE = 'vrss_viewer';

/**
 * Browser only: tells the other tabs who is here, and calls `onother` when another one says that it is somebody else, or
 * nobody any more: all tabs have one session, so this one would go on showing what is somebody's, and act as somebody
 * else. A page that comes back as it was left looks, too. Answers what ends the listening.
 */
export function shareViewer(id: string | null, onother: () => void): () => void {
  const own = id ?? '';
  write(own);
  if (id === null) return () => undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const compare = (told: string | null) => {
    if (told !== null && told !== own) onother();
  };
  addEventListener('storage', ({ key, newValue }) => key === PLACE && compare(newValue), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && compare(read()), { signal });
  return () => ending.abort();
}

/** Where the browser's storage is shut or full, tabs know nothing of each other. */
function write(own: string): void {
  try {
    localStorage.setItem(PLACE, own);
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
}

/** Where the tabs of a browser tell each other who is signed in there. */
const PLACE = 'vrss_viewer';

/** Whom this page has shown itself to; a page that begins has shown itself to nobody. */
let shownTo = '';

/**
 * Browser only: tells the other tabs who is here, and calls `onother` when another one says that it is somebody else, or
 * nobody any more: all tabs have one session, so this one would go on showing what is somebody's, and act as somebody
 * else. A page that comes back as it was left looks, too. It also calls `onother` where the page itself was shown to
 * somebody else before, whose things it still holds. Answers what ends the listening, where there is any.
 */
export function shareViewer(id: string | null, onother: () => void): (() => void) | undefined {
  const own = id ?? '';
  if (shownTo !== '' && shownTo !== own) onother();
  shownTo = own;
  try {
    localStorage.setItem(PLACE, own);
  } catch {
    // Where the storage is shut or full, tabs know nothing of each other.
    return undefined;
  }
  if (id === null) return undefined;
  const compare = () => {
    if (localStorage.getItem(PLACE) !== own) onother();
  };
  const events = ['storage', 'pageshow'];
  for (const event of events) addEventListener(event, compare);
  return () => {
    for (const event of events) removeEventListener(event, compare);
  };
}

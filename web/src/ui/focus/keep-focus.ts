import type { Attachment } from 'svelte/attachments';
import { focusHeading } from './focus-heading.ts';

/** What a press may take away with itself: a row of a list, or a post. */
const ROW = 'li, article';
const CONTROL = 'a[href]:not([tabindex="-1"]), button';
/** What lies in a row but opens above the page; its focus goes back to a control of the row. */
const ABOVE = 'dialog, [popover]';

/** Where the focus stands. */
interface Standing {
  readonly control: Element;
  readonly row: Element;
  /** All rows of its list, in their order. */
  readonly rows: readonly Element[];
  /** Which control of the row it is, counted from the end: rows begin with what not all of them have. */
  readonly fromEnd: number;
  readonly region: Element;
}

/**
 * For the element that holds a page's lists: where an act takes away the row that it stands in, the focus moves to the
 * same control of the next row, of the one before where it was the last, or to the heading that says that nothing is
 * left. It stays where something else has taken it meanwhile.
 */
export const keepFocus: Attachment<HTMLElement> = (place) => {
  let standing: Standing | null = null;

  function remember({ target }: FocusEvent): void {
    if (target instanceof Element && target.closest(ABOVE) === null) standing = standingAt(target, place);
  }

  const watcher = new MutationObserver(() => {
    if (standing === null) return;
    if (isThere(standing.row)) {
      // The list may have grown.
      standing = standingAt(standing.control, place) ?? standing;
      return;
    }
    const gone = standing;
    const focused = document.activeElement;
    const isLost = focused === document.body || gone.row.contains(focused);
    // A row on its way off may still hold a dialog that keeps the focus: it is tried once more when the row is gone.
    if (!isLost || !gone.row.isConnected) standing = null;
    if (isLost) moveOn(gone);
  });

  place.addEventListener('focusin', remember);
  // What is on its way off the page is inert.
  watcher.observe(place, { childList: true, subtree: true, attributeFilter: ['inert'] });
  return () => {
    place.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
};

function standingAt(control: Element, place: Element): Standing | null {
  const row = rowOf(control);
  if (row === null) return null;
  const inRow = controlsOf(row);
  return {
    control,
    row,
    // Posts stand in wrappers of their own.
    rows:
      row.localName === 'article' ? [...place.querySelectorAll('article')] : [...(row.parentElement?.children ?? [])],
    fromEnd: inRow.length - inRow.indexOf(control as HTMLElement),
    region: row.closest('main, aside') ?? place,
  };
}

/** The outermost row: a post has lists of its own in it. */
function rowOf(control: Element): Element | null {
  const row = control.closest(ROW);
  return row?.parentElement?.closest(ROW) ?? row;
}

function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => control.closest(ABOVE) === null);
}

function moveOn({ row, rows, fromEnd, region }: Standing): void {
  const place = rows.indexOf(row);
  const next = rows.slice(place + 1).find(isThere) ?? rows.slice(0, place).findLast(isThere);
  if (next instanceof HTMLElement && next.localName === 'article') next.focus();
  else if (next === undefined) focusHeading(region);
  else (controlsOf(next).at(-fromEnd) ?? controlsOf(next).at(-1))?.focus();
}

/** On the page, and not on its way off it. */
function isThere(row: Element): boolean {
  return row.isConnected && row.closest('[inert]') === null;
}

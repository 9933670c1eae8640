import { focusHeading } from './focus-heading.ts';

/** What a press may take away with itself: a row of a list, or a post. */
const ROW = 'li, article';
const CONTROL = 'a[href]:not([tabindex="-1"]), button';
/** What opens above the page; when it goes, the focus belongs to what had it below. */
const ABOVE = 'dialog, [popover]';

/** Where the focus stands on the page. */
interface FocusPlace {
  readonly control: HTMLElement;
  readonly row: Element | null;
  /** All rows of its list, in their order. */
  readonly rows: readonly Element[];
  /** Which control of the row it is, counted from the end: rows begin with what not all of them have. */
  readonly fromEnd: number;
  readonly region: Element;
}

/** That the focus moved on because its row went. */
interface Departure {
  readonly from: FocusPlace;
  readonly to: Element | null;
}

/**
 * Browser only, until what it answers is called: where an act takes away the row that it stands in, the focus moves to the
 * same control of the next row, of the one before where it was the last, or to the heading that says that nothing is
 * left. Where the row comes back, since the act was refused, the focus goes back to the control that was pressed, unless
 * the person has moved it since. Where a toast goes that had it, it goes back to where it was. It stays where something
 * else has taken it.
 */
export function keepFocus(): () => void {
  let place: FocusPlace | null = null;
  let departure: Departure | null = null;
  /** What has the focus above the page. */
  let above: Element | null = null;

  function remember({ target }: Pick<Event, 'target'>): void {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (target !== departure?.to) departure = null;
    above = target.closest(ABOVE) === null ? null : target;
    if (above === null) place = placeAt(target);
  }

  function follow(): void {
    if (departure !== null && isLeftAlone(departure)) controlBack(departure.from)?.focus();
    if (place === null) return;
    const { control, row } = place;
    const focused = document.activeElement;
    if (row !== null && !isThere(row)) {
      const isLost = focused === document.body || row.contains(focused);
      const gone = place;
      // A row on its way off may still hold a dialog that keeps the focus: it is tried once more when the row is gone.
      if (!isLost || !row.isConnected) place = null;
      if (isLost) {
        moveOn(gone);
        departure = { from: gone, to: document.activeElement };
      }
    } else if (control.isConnected) {
      if (above?.isConnected === false && focused === document.body) control.focus({ preventScroll: true });
      // The list may have grown.
      place = placeAt(control);
    }
  }

  const watcher = new MutationObserver(follow);
  remember({ target: document.activeElement });
  document.addEventListener('focusin', remember);
  // What is on its way off the page is inert.
  watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['inert'] });
  return () => {
    document.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}

function placeAt(control: HTMLElement): FocusPlace {
  const row = rowOf(control);
  const inRow = row === null ? [] : controlsOf(row);
  return {
    control,
    row,
    rows: row === null ? [] : rowsBeside(row),
    fromEnd: inRow.length - inRow.indexOf(control),
    region: control.closest('main, aside') ?? document.body,
  };
}

/** The outermost row: a post has lists of its own in it. A way to another page goes with its page, and is no row. */
function rowOf(control: Element): Element | null {
  if (control.closest('nav') !== null) return null;
  const row = control.closest(ROW);
  return row?.parentElement?.closest(ROW) ?? row;
}

/** Posts stand in wrappers of their own. */
function rowsBeside(row: Element): readonly Element[] {
  return [
    ...(row.localName === 'article' ? document.querySelectorAll('article') : (row.parentElement?.children ?? [])),
  ];
}

function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CONTROL)].filter((control) => control.closest(ABOVE) === null);
}

function moveOn({ row, rows, fromEnd, region }: FocusPlace): void {
  const place = rows.findIndex((each) => each === row);
  const next = rows.slice(place + 1).find(isThere) ?? rows.slice(0, place).findLast(isThere);
  if (next === undefined) focusHeading(region);
  else if (next instanceof HTMLElement && next.localName === 'article') next.focus();
  else (controlsOf(next).at(-fromEnd) ?? controlsOf(next).at(-1))?.focus();
}

/** Whether the focus is still where it was moved to, or nowhere since that went as well. */
function isLeftAlone({ to }: Departure): boolean {
  const focused = document.activeElement;
  return focused === to || (focused === document.body && to?.isConnected === false);
}

/** The control of a row that went and is there again. It is mostly drawn anew, so it is known by what it is called. */
function controlBack({ row, rows, region, control }: FocusPlace): HTMLElement | undefined {
  const label = labelOf(control);
  return controlsOf(region).find((each) => {
    const its = labelOf(each) === label ? rowOf(each) : null;
    return its !== null && isThere(its) && its.id === row?.id && (its === row || !rows.includes(its));
  });
}

function labelOf(control: Element): string | null {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** On the page, and not on its way off it. */
function isThere(row: Element): boolean {
  return row.isConnected && row.closest('[inert]') === null;
}

const GAP = 10;
const EDGE = 8;
/** Half the notch and the corner beside it: nearer to a corner it would hang in the air. */
const NOTCH_FROM_CORNER = 18;

/**
 * Places an open popover below its cause, or above where there is no room below, inside the window, with its notch at the
 * middle of the cause. Written through the CSSOM: the page's policy refuses style attributes.
 */
export function placePopover(popover: HTMLElement, cause: HTMLElement): void {
  const from = cause.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = from.left + from.width / 2;
  const preferred = middle > clientWidth / 2 ? from.right - width : from.left;
  const left = Math.max(EDGE, Math.min(preferred, clientWidth - width - EDGE));
  const below = from.bottom + GAP + height <= clientHeight || from.top < height + GAP;
  const notch = Math.max(NOTCH_FROM_CORNER, Math.min(middle - left, width - NOTCH_FROM_CORNER));
  popover.style.left = `${left}px`;
  popover.style.top = `${below ? from.bottom + GAP : from.top - GAP - height}px`;
  popover.style.setProperty('--notch-at', `${notch}px`);
  popover.dataset.side = below ? 'below' : 'above';
}

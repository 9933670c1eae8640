const HEADING = 'h1, h2, h3';

/**
 * Browser only: gives the focus to the heading that says that a list is empty, or else to the first one there. It shows no
 * ring, since it does nothing; a screen reader reads it, and Tab goes on behind it.
 */
export function focusHeading(region: Element): void {
  const heading =
    region.querySelector<HTMLElement>(`[data-empty] :is(${HEADING})`) ?? region.querySelector<HTMLElement>(HEADING);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}

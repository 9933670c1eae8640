/** A place of the product that the rail and the bar lead to. */
export interface Place {
  href: string;
  label: string;
  /** Regular, for places one is not at. */
  icon: string;
  /** Filled, for the place one is at. */
  currentIcon: string;
  /** Something waits there: a short number, in words alone and with the place's name for screen readers. */
  badge?: { readonly short: string; readonly words: string; readonly label: string } | undefined;
}

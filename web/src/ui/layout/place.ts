/** A place of the product that the rail and the bar lead to. */
export interface Place {
  href: string;
  label: string;
  /** Regular, for places one is not at. */
  icon: string;
  /** Filled, for the place one is at. */
  currentIcon: string;
}

const exact = new Intl.NumberFormat('en-GB');

/** An exact number as people read it: "1,942". Numbers are never rounded (look.md, "Words"). */
export function formatNumber(value: number): string {
  return exact.format(value);
}

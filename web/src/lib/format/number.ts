let exact: Intl.NumberFormat | undefined;

/** An exact number as people read it: "1,942". Numbers are never rounded (look.md, "Words"). */
export function formatNumber(value: number): string {
  // Below a thousand nothing stands between the digits, and the first formatter of a page takes milliseconds to make.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return (exact ??= new Intl.NumberFormat('en-GB')).format(value);
}

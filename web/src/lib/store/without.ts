/** Those ids that are none of the others. */
export function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const all = new Set(others);
  return ids.filter((id) => !all.has(id));
}

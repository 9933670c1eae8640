/** The value of `aria-describedby` for a control with the id `id`: its error first, then its hint; none without either. */
export function describedBy(id: string, error: string | undefined, hint: string | undefined): string | undefined {
  const ids: string[] = [];
  if (error) ids.push(`${id}-error`);
  if (hint) ids.push(`${id}-hint`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** How keys move through a menu (the menu pattern of the ARIA practices). Pure: from place to place, no document. */

/** The place that an arrow, Home or End leads to from `current` among `count`; undefined for other keys. */
export function placeAfterKey(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The next place after `current` whose label begins with what was typed, round the end to the beginning; undefined when
 * none does. Of several letters typed in a row the current place may keep the focus.
 */
export function placeByTyping(typed: string, current: number, labels: readonly string[]): number | undefined {
  const start = typed.length > 1 ? current : current + 1;
  for (let step = 0; step < labels.length; step += 1) {
    const place = (start + step + labels.length) % labels.length;
    if (labels[place]?.toLowerCase().startsWith(typed.toLowerCase())) return place;
  }
  return undefined;
}

/** Words of the keys that act, and of the sheet that tells them. */
export const shortcutsTitle = 'Keyboard shortcuts';
export const shortcutsHint =
  'One key acts, such as j for the next post or n to write; ? shows them all. They rest while you type.';

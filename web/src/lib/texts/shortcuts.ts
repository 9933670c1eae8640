/** Words of the keys that act, and of the sheet that tells them. */
export const shortcutsTitle = 'Keyboard shortcuts';
export const shortcutsHint =
  'One key acts, such as j for the next post or n to write; ? shows them all. They rest while you type.';
export const shortcutWords = {
  next: 'Next post',
  previous: 'Post before',
  open: 'Open the post',
  like: 'Like it, or take that back',
  write: 'Write',
  home: 'Go home',
  profile: 'Go to my page',
  settings: 'Go to the settings',
  help: 'This sheet',
} as const;
export const then = 'then';
export const or = 'or';
export const enterKey = 'Enter';
export const shortcutsRest = 'They rest while you type and while a menu is open.';
export const closeSheet = 'Close';
export const switchOff = 'Switch them off';
/** A key that is the form's own, in fields where the others rest. */
export const sendWords = 'Post or save what you write';
export const sendKeys = ['Ctrl', 'Enter'] as const;
export const together = '+';
/** Below the keys, which speak of posts. */
export const peopleToo = 'In lists of people, j and k move from person to person, and o opens their page.';

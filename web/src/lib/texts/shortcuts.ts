/** Words of the keyboard shortcuts and of the sheet that lists them. */
export const shortcutsTitle = 'Keyboard shortcuts';
export const shortcutsHint =
  'Single keys, such as j for the next post and n to write. Press ? to see them all. They’re off while you type.';
export const shortcutWords = {
  next: 'Next post',
  previous: 'Previous post',
  open: 'Open the post',
  like: 'Like or unlike',
  write: 'Write',
  home: 'Go to Home',
  profile: 'Go to your page',
  settings: 'Go to Settings',
  help: 'Show this list',
} as const;
export const then = 'then';
export const or = 'or';
export const enterKey = 'Enter';
export const shortcutsRest = 'Shortcuts are off while you type or a menu is open.';
export const closeSheet = 'Close';
export const switchOff = 'Turn off shortcuts';
/** A key that is the form's own, in fields where the others are off. */
export const sendWords = 'Post or save what you write';
export const sendKeys = ['Ctrl', 'Enter'] as const;
export const together = '+';
/** Below the keys, which speak of posts. */
export const peopleToo = 'In lists of people, j and k move from person to person, and o opens their page.';

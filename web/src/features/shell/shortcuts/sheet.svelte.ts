/** Whether the sheet of all keys is open: a key opens it, and so does a link. */
export const sheet = $state({ open: false });

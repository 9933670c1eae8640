/** Words of the account: sessions, e-mail, username, password, deletion, and coming back. */
export const accountTitle = 'Account';
export const accountText = 'How you sign in, and where you are signed in.';
export const change = 'Change';
export const cancel = 'Cancel';

export const usernameTitle = 'Change your username';
export const usernameText =
  'Once in 30 days. Your old name leads to your page for 90 days, and nobody else can take it. Posts that mention it stay as they are.';
export const usernameSave = 'Change username';
export const usernameDone = 'Username changed.';

export const emailTitle = 'Change your e-mail address';
export const emailText =
  'We send a link to the new address; nothing changes until you open it. Your old address is told and can take it back for 7 days.';
export const emailTextPrivate = 'This installation sends no e-mail, so the address changes at once.';
export const newEmail = 'New e-mail';
export const emailSave = 'Send the link';
export const emailSavePrivate = 'Change address';
export const emailDone = 'E-mail address changed.';
export const emailSent =
  'Check your e-mail. If the new address can be used here, a link is on its way. It works for one hour.';

export const passwordTitle = 'Change your password';
export const passwordText = 'All your other browsers will be signed out.';
export const passwordSave = 'Change password';
export const passwordDone = 'Password changed. All your other browsers were signed out.';
/** Stands for a password in the list of what can be changed. */
export const passwordHidden = '••••••••••';

export const changing = 'Changing';

export const sessionsTitle = 'Where you are signed in';
export const thisBrowser = 'This browser';
export const unknownBrowser = 'Unknown browser';
export const onSystem = (browser: string, system: string): string => `${browser} on ${system}`;
export const lastActive = 'Last active';
export const signOutThere = 'Sign out';
export const signOutThereLabel = (device: string): string => `Sign out ${device}`;
export const signOutOthers = 'Sign out everywhere else';
export const sessionEnded = 'Signed out there.';
export const sessionGone = 'That browser is signed out already.';
export const othersEnded = 'All your other browsers are signed out.';

export const deleteTitle = 'Delete your account';
export const deleteText =
  'Your page, posts and everything else of yours disappear at once. To get everything back, sign in within 30 days. After that it is deleted for good, and nobody can take your username for another 90 days.';
export const deleteLink = 'Delete account';
export const deleteSave = 'Delete account';
export const deleting = 'Deleting';
export const deleteKeep = 'Keep it';
export const deleteDone = 'Your account is deleted. To restore it, sign in within 30 days.';

export const confirmTitle = 'Confirm that it’s you';
export const confirmText = (name: string): string =>
  `You signed in a while ago. Enter the password of @${name} to go on.`;
export const confirmSave = 'Go on';
export const confirming = 'Checking';

export const restoreSave = 'Restore account';
export const restoring = 'Restoring';
export const restoreText = 'Enter your password again to restore the account.';

export const confirmEmailTitle = 'Confirm your new address';
export const confirmEmailText = (name: string, email: string): string => `@${name} will use ${email} from now on.`;
export const confirmEmailSave = 'Confirm address';
export const confirmEmailDoneTitle = 'Address confirmed';
export const confirmEmailDone = (email: string): string => `Your account now uses ${email}.`;
export const goToAccount = 'Go to your account';

export const revertTitle = 'Take your account back';
export const revertText = (name: string, email: string): string =>
  `@${name} will use ${email} again. Choose a new password; everyone who is signed in to the account will be signed out.`;
export const revertSave = 'Take account back';
export const revertDone = 'The account is yours again. Sign in with the new password.';
export const linkOverText = 'It has been used or has expired.';

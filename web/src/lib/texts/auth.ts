/** Words of joining, signing in and out, and of choosing passwords. */
export const signUpTitle = (community: string): string => `Join ${community}`;
export const signInTitle = 'Sign in';
export const signOut = 'Sign out';
export const signOutFailed = (reason: string): string => `You may still be signed in. ${reason}`;
export const username = 'Username';
export const usernameHint = '3 to 30 letters, digits or _. It is part of your page’s address.';
export const usernameFree = (name: string): string => `@${name} is free.`;
export const usernameTaken = (name: string): string => `@${name} is taken.`;
export const usernameReserved = (name: string): string => `@${name} is kept for the site itself.`;
export const displayName = 'Display name';
export const displayNameHint = 'What stands beside your posts. You can change it at any time.';
export const email = 'E-mail';
export const emailHint = 'Only you see it.';
export const password = 'Password';
export const newPassword = 'New password';
export const passwordHint = 'At least 10 characters. A few words you remember are better than one you don’t.';
export const ageConfirmed = 'I am 13 or older';
export const join = 'Join';
export const joining = 'Joining';
export const signingIn = 'Signing in';
export const identifier = 'Username or e-mail';
export const forgotPassword = 'Forgot your password?';
export const noAccount = 'No account yet?';
export const haveAccount = 'Already here?';
export const signUpClosed = 'This community takes no new people at the moment.';
export const privateNote = 'This installation is private: it sends no mail, so you are signed in at once.';

export const checkMailTitle = 'Look into your mail';
export const checkMailText = (address: string): string =>
  `If ${address} can be used here, a mail is on its way. Its link works for an hour; opening it in this browser keeps the password you just typed.`;
export const sendAgain = 'Send it again';
export const sending = 'Sending';
export const sentAgain = 'If that address waits to be verified, another mail is on its way.';
export const resendTitle = 'Send the mail again';

export const verifyTitle = 'Verify your address';
export const verifyText = (name: string): string => `One press and @${name} is yours.`;
export const verifyElsewhere =
  'You opened the link in another browser than the one you joined with. Choose a password here, so that whoever typed the first one can’t get in.';
export const verify = 'Verify and sign in';
export const verifying = 'Verifying';
export const linkUsedTitle = 'This link no longer works';
export const linkUsedText = 'It was used already, or its hour is over.';
export const askForNewMail = 'Ask for a new mail';

export const resetTitle = 'Choose a new password';
export const resetText = 'Tell us your address. If it belongs to an account, a mail with a link is on its way.';
export const sendLink = 'Send the link';
export const resetSent = 'If that address belongs to an account, a mail is on its way. Its link works for an hour.';
export const setPassword = 'Set the password';
export const settingPassword = 'Setting it';
export const resetHint = 'Every browser that is signed in to your account will be signed out.';
export const resetDone = 'Your password is changed. Sign in with it.';

export const setupTitle = 'Become the administrator';
export const setupText = 'This installation has nobody who runs it yet. The account you make here will.';
export const setupClaimText = (name: string): string =>
  `You are signed in as @${name}. One press makes this account the administrator.`;
export const setupClaim = 'Become the administrator';
export const setupMissing =
  'The server prints a link when it starts. Open that link; it works for an hour, and a new one is printed at the next start.';
/** Where no mail is sent, people are the way back in. */
export const forgotWithoutMail =
  'Forgot your password? This community sends no mail. Ask the person who runs it for a link to choose a new one.';

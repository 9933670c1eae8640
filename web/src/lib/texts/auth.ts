/** Words of joining, signing in and out, and of choosing passwords. */
export const signUpTitle = (community: string): string => `Join ${community}`;
export const signInTitle = 'Sign in';
export const signOut = 'Sign out';
export const signOutFailed = (reason: string): string => `You may still be signed in. ${reason}`;
export const username = 'Username';
export const usernameHint = '3 to 30 letters, digits or _. Your page’s address includes it.';
export const usernameFree = (name: string): string => `@${name} is free.`;
export const usernameTaken = (name: string): string => `@${name} is taken. Choose another.`;
export const usernameReserved = (name: string): string => `@${name} is reserved. Choose another.`;
export const displayName = 'Display name';
export const displayNameHint = 'Shown with your posts. You can change it at any time.';
export const email = 'E-mail';
export const emailHint = 'Only you can see it.';
export const password = 'Password';
export const newPassword = 'New password';
export const passwordHint = 'At least 10 characters. A few words you’ll remember beat one you won’t.';
export const ageConfirmed = 'I am 13 or older';
export const join = 'Join';
export const joining = 'Joining';
export const signingIn = 'Signing in';
export const identifier = 'Username or e-mail';
export const forgotPassword = 'Forgot your password?';
export const noAccount = 'No account yet?';
export const haveAccount = 'Already a member?';
export const signUpClosed = 'This community isn’t taking new members right now.';
export const privateNote =
  'This community sends no e-mail. You’ll be signed in as soon as you join, and a forgotten password can’t be reset by e-mail.';

export const checkMailTitle = 'Check your e-mail';
export const checkMailText = (address: string): string =>
  `If ${address} can be used here, we’ve sent you a link. It works for one hour. Open it in this browser to keep the password you just chose.`;
export const sendAgain = 'Send again';
export const sending = 'Sending';
export const sentAgain = 'If that address is waiting to be verified, we’ve sent another link.';
export const resendTitle = 'Send the link again';

export const verifyTitle = 'Verify your address';
export const verifyText = (name: string): string => `One more step and @${name} is yours.`;
export const verifyElsewhere =
  'You opened the link in a different browser from the one you joined with. Choose a password here, so that only you can sign in.';
export const verify = 'Verify and sign in';
export const verifying = 'Verifying';
export const linkUsedTitle = 'This link no longer works';
export const linkUsedText = 'It has been used or has expired.';
export const askForNewMail = 'Get a new link';

export const resetTitle = 'Choose a new password';
export const resetText = 'Enter your e-mail address. If it belongs to an account, we’ll send you a link.';
export const sendLink = 'Send link';
export const resetSent = 'If that address belongs to an account, we’ve sent you a link. It works for one hour.';
export const setPassword = 'Save password';
export const settingPassword = 'Saving';
export const resetHint = 'You’ll be signed out in every browser.';
export const resetDone = 'Password changed. Sign in with the new one.';

export const setupTitle = 'Become the administrator';
export const setupText = 'Nobody runs this installation yet. The account you create here will.';
export const setupClaimText = (name: string): string =>
  `You’re signed in as @${name}. This makes your account the administrator.`;
export const setupClaim = 'Become the administrator';
export const setupMissing =
  'The server prints a link when it starts. Open that link within one hour, or restart the server for a new one.';
/** Where no mail is sent, people are the way back in. */
export const forgotWithoutMail =
  'Forgot your password? This community sends no e-mail. Ask the person who runs it for a link to choose a new one.';

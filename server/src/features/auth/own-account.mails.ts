import type { Draft, MailFacts } from './mail-draft.ts';

export const ownAccountKinds = [
  'new_device',
  'password_replaced',
  'email_change',
  'address_in_use',
  'email_changed',
  'account_deleted',
] as const;
type Kind = (typeof ownAccountKinds)[number];

/** Mails about the account that a person has; what `details` holds is said at each. */
export const ownAccountDrafts: Readonly<Record<Kind, (facts: MailFacts) => Draft>> = {
  /** When, and from which browser and network address. */
  new_device: ({ installation, origin, username, details }) => ({
    subject: `New sign-in at ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `someone signed in to your account at ${installation.name} from a browser that it doesn't know:`,
      details.join(', '),
      'If it was you, you can ignore this e-mail. If not, choose a new password, which signs everyone out:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
    ],
  }),
  password_replaced: ({ installation, origin, username }) => ({
    subject: `Your password at ${installation.name} was changed`,
    paragraphs: [
      `Hello ${username},`,
      `the password of your account at ${installation.name} was changed in the settings, and all other browsers were signed out.`,
      'If this wasn’t you, choose a new one at once:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
    ],
  }),
  email_change: ({ installation, origin, username, token }) => ({
    subject: `Confirm your new address for ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `you asked to use this address for your account at ${installation.name}. Open this link within an hour and press the button there:`,
      { address: `${origin}/email?token=${token}`, label: 'Confirm the address' },
      'If this wasn’t you, you can ignore this e-mail: nothing changes without the link.',
    ],
  }),
  address_in_use: ({ installation, origin, username }) => ({
    subject: `You already have an account at ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `someone, perhaps you, tried to use this address for another account at ${installation.name}. It belongs to your account ${username}, and nothing was changed.`,
      'If this wasn’t you, you can ignore this e-mail. If it was, sign in to change the address of this account first:',
      { address: `${origin}/sign-in`, label: 'Sign in' },
    ],
  }),
  /** The new address. */
  email_changed: ({ installation, origin, username, token, details }) => ({
    subject: `Your address at ${installation.name} was changed`,
    paragraphs: [
      `Hello ${username},`,
      `your account at ${installation.name} now uses another address: ${details.join(', ')}. This one is not used any more.`,
      'If this wasn’t you, take your account back within 7 days. You choose a new password there, and everyone is signed out:',
      { address: `${origin}/email?token=${token}`, label: 'Take the account back' },
    ],
  }),
  /** The last day on which it can be restored. */
  account_deleted: ({ installation, origin, username, details }) => ({
    subject: `Your account at ${installation.name} is deleted`,
    paragraphs: [
      `Hello ${username},`,
      `your account at ${installation.name} is deleted. Nobody can see it or anything you posted.`,
      `To restore it, sign in by ${details.join(', ')}. After that everything is deleted for good:`,
      { address: `${origin}/sign-in`, label: 'Sign in' },
      'If this wasn’t you, sign in and choose a new password.',
    ],
  }),
};

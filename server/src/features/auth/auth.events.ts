import { eventKind } from '../../core/events.ts';

interface OfUser {
  readonly userId: string;
}

export const userSignedUp = eventKind<OfUser>('user.signed_up', 'user', 'userId');

/** Someone signed in from a browser in which nobody had signed in to the account before; not the account's first sign-in. */
export const newDeviceSignedIn = eventKind<OfUser & { readonly sessionId: string }>(
  'user.new_device_signed_in',
  'user',
  'userId',
);

export const passwordChanged = eventKind<OfUser>('user.password_changed', 'user', 'userId');

/** Also when the change was reverted. */
export const emailChanged = eventKind<OfUser>('user.email_changed', 'user', 'userId');

export const usernameChanged = eventKind<OfUser & { readonly from: string; readonly to: string }>(
  'user.username_changed',
  'user',
  'userId',
);

/** The account is there for nobody any more, and can be restored for 30 days (decision 203). */
export const userDeleted = eventKind<OfUser>('user.deleted', 'user', 'userId');

export const userRestored = eventKind<OfUser>('user.restored', 'user', 'userId');

/** A suspension ended because its time was over. */
export const suspensionEnded = eventKind<OfUser>('user.suspension_ended', 'user', 'userId');

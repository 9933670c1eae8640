import { eventKind } from '../../core/events.ts';

export const userSignedUp = eventKind<{ readonly userId: string }>('user.signed_up', 'user', 'userId');

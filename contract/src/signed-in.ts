import { z } from 'zod';
import { limits } from './limits.ts';
import { personCard } from './people.ts';

/** The signed-in person as their own browser knows them. */
export const viewer = personCard.extend({
  role: z.enum(['member', 'moderator', 'administrator']),
  email: z.string(),
  emailVerified: z.boolean(),
});
export type ViewerAnswer = z.infer<typeof viewer>;

export const signedIn = z.strictObject({ viewer });
/** A password that is there already: whatever was once taken is. */
export const password = z.string().min(1, { error: 'required' }).max(limits.password.max, { error: 'too_long' });

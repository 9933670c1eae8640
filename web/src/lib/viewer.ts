import type { ViewerAnswer } from '@vrss/contract';

/** Who is signed in, as every page knows them. Their mail address is for the settings alone. */
export type Viewer = Omit<ViewerAnswer, 'email' | 'emailVerified'>;

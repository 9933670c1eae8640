/** The signed-in person on whose behalf something is read or done. Every read takes the viewer; null is signed out. */
export interface Viewer {
  readonly id: string;
  readonly username: string;
  readonly role: 'member' | 'moderator' | 'administrator';
  readonly sessionId: string;
  /** When the password was last proved in this session: see freshUntil. */
  readonly confirmedAt: Date;
  /** When the account was made: younger than a day has a quarter of some limits. */
  readonly memberSince: Date;
  /** How many people they followed when the session was read, at most two seconds ago: for choosing between statements. */
  readonly followingCount: number;
  /** Whether they muted words when the session was read: for the same. */
  readonly mutesWords: boolean;
}

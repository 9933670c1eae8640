/** A command line that makes no sense: an unknown command, option or argument. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Why migrating stopped, in words for the operator. The database is as it was after the last whole step. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

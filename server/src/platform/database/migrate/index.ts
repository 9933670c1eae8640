export { describeSchema } from './describe-schema.ts';
export { MIGRATIONS_FOLDER } from './folder.ts';
export { withMigrationLock } from './lock.ts';
export { migrate, migrationStatus, rollback } from './migrate.ts';
export type { MigrationStatus } from './migrate.ts';
export { MigrationError } from './migration-error.ts';
export { grantToWebRole } from './web-role.ts';

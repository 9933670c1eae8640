import { SettingsError } from '../config/settings.ts';
import { MigrationError } from '../platform/database/migrate/index.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { UsageError } from './usage-error.ts';

/** Faults that are complete as their sentence; of every other one the developers want the stack. */
const TOLD = [SettingsError, UsageError, OperatorError, MigrationError];

/** What standard error says of a fault that ended a command. */
export function faultText(error: unknown): string {
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

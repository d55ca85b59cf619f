import { sqlMigrations } from '#lib/database';

export { type Change, Tx, UnitOfWork } from './unit-of-work.js';
export {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from './errors.js';
export { refusing, type Refusals } from './constraints.js';
export { redactAudit } from './redact.js';
export { oneLine } from './text.js';
export { expectVersion } from './version.js';
export { hasWordsFor, inputPipe, type OwnFault, words } from './input.pipe.js';
export { WritesModule } from './writes.module.js';

export const writes = { migrations: sqlMigrations('libs/writes/src/migrations') };

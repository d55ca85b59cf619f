import { sqlMigrations } from '#lib/database';
import { personalData } from './personal-data.js';

export { type Caller, type Change, Tx, UnitOfWork } from './unit-of-work.js';
export {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from './errors.js';
export { refusing, type Refusals } from './constraints.js';
export { type Done, removedFrom, Write, Writes, writtenTypes } from './use-cases/write.js';
export { writesOf } from './use-cases/mutations.js';
export { payloadFor } from './use-cases/payload.js';
export { kept } from './use-cases/rows.js';
export { refuseFuture } from './future.js';
export { expectVersion } from './version.js';
export { oneLine } from './inputs/text.js';
export { inputPipe } from './inputs/input.pipe.js';
export { failsWith, NEEDED, words } from './inputs/words.js';
export {
  Cents,
  type FieldRule,
  Formatted,
  Lines,
  formerly,
  OPTIONAL,
  Part,
  Parts,
  Reference,
  References,
  Secret,
  Text,
  WebAddress,
  Value,
  Values,
  Whole,
} from './inputs/fields.js';
export { change, type Changed, correction, IdempotencyKey, Made, partial } from './inputs/bases.js';
export { WritesModule } from './writes.module.js';

export const writes = { migrations: sqlMigrations('libs/writes/src/migrations'), personalData };

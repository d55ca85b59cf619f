import { type Row } from './database.js';
import { type Reader } from './declare.js';
import { type LevelEngine, type Scope } from './level.js';
import { counted } from './listing.js';
import { ENV } from './model.js';
import { partsOf } from './selection.js';
import { type Sight } from './sight.js';
import { type Sql, sql } from './sql.js';
import { countingIn } from './totals.js';

/** What code that tells an answer with several statements reads with. */
export function readerOf(engine: LevelEngine, sight: Sight, scope: Scope): Reader {
  const read = (statement: Sql): Promise<Row[]> => engine.read(statement, scope);
  return {
    day: scope.day,
    env: ENV,
    asks: (field) => partsOf(scope).some(({ name }) => name === field),
    read,
    total: async (from) => {
      const counting = countingIn(partsOf(scope), scope.info);
      return counting && ((await read(sql`select (${counted(from, counting.upTo)}) as n`))[0]!.n as number);
    },
    sees: (id, types) => sight.of(id, types, scope.context.actor),
  };
}

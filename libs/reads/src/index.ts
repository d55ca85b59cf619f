export {
  type Columns,
  contribute,
  type ContributedFields,
  type Env,
  type Field,
  type Reader,
  reads,
  type Reads,
  type TypeThunk,
} from './declare.js';
export {
  column,
  computed,
  linked,
  many,
  maybe,
  nested,
  onDays,
  one,
  ones,
  perKey,
  summary,
  toldOf,
  values,
} from './fields.js';
export { asc, desc, filter, formerly, sort, widening } from './lists.js';
export { byId, byIdOrKey, list, oneOfInput, page, single, told } from './questions.js';
export { listArgsOf } from './schema/lists.js';
export { argument, needed } from './schema/words.js';
export { decodeCursor, encodeCursor, listSignature } from './cursor.js';
export { changes } from './changes/index.js';
export { NOW, type Place, placeIn, readCursor, START, writeCursor } from './changes/change-cursor.js';
export { FollowedRecord } from './changes/followed.js';
export { keysOf, readerOf } from './changes/reader.js';
export { CompiledEngine, NOT_ADMITTED, type WholeRead } from './compile/engine.js';
export { BROKEN } from './compile/json.js';
export { PreparedStatements } from './compile/prepared.js';
export { bindReads, type ReadDeclarations, readerFor, readerIn } from './bind.js';
export { type Row, statementCount, Statements } from './database.js';
export { inLocale } from './locale.js';
export { sentence } from './sentence.js';
export { join, oneOf, type Sql, sql, union } from './sql.js';

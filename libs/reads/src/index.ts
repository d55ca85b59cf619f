export {
  asc,
  column,
  type Columns,
  computed,
  contribute,
  type ContributedFields,
  desc,
  type Env,
  linked,
  list,
  many,
  nested,
  one,
  ones,
  page,
  perKey,
  reads,
  type Reads,
  single,
  value,
  values,
} from './declare.js';
export { CompiledEngine } from './compile/engine.js';
export { PreparedStatements } from './compile/prepared.js';
export { bindReads, type ReadDeclarations } from './bind.js';
export { type Row, statementCount, Statements } from './database.js';
export { oneOf, type Sql, sql } from './sql.js';

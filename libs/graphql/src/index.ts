export { databaseTrouble, type Trouble } from './database-trouble.js';
export { type ErrorCode, ERROR_CODES, badUserInput, failure, passes, RETRY_AFTER_SECONDS, statusOf } from './errors.js';
export { AnswerCache, type Changes, KeptAnswer } from './answers.js';
export { Budgets, type BudgetSettings, NONSENSE_PRICE, type Siblings } from './budget.js';
export { clientOf, networkOf } from './client.js';
export { RequestContext } from './context.js';
export { type Locale, localeOf, type Words } from './locale.js';
export { type EntitySource, type Identity } from './source.js';
export {
  type ConnectionOf,
  connection,
  DEFAULT_PAGE,
  LARGEST_PAGE,
  PageArgs,
  PageInfo,
  type PageRequest,
  pageRequest,
} from './connection.js';
export {
  declared,
  type EntityDeclaration,
  declaredEntities,
  entityByPrefix,
  Entity,
  EntityLoader,
  entityOf,
  OwnedBy,
  Subgraph,
  subgraphOf,
} from './declare.js';
export { derivedId, prefixOf, typeId } from './typeid.js';
export { variableReader } from './variables.js';
export { readDocuments, type RegisteredDocuments } from './documents.js';
export { DateTime, isLocalDate, LocalDate, PartialDate } from './scalars/dates.js';
export { DomainError, DomainErrors, Payload, UserError } from './user-error.js';
export { audiencesOf, type FieldAudience } from './audience.js';
export { Executor, type ExecutionRequest } from './executor.js';
export { type DocumentShelf } from './learned/shelf.js';
export { type LearnedDocuments } from './learned/learned-documents.js';
export { type Found, type ShortQuestion } from './shortcut.js';
export { GeoJSON } from './scalars/geojson.js';
export { forgetReferences } from './jump.js';
export { type KernelConfig, KernelDriver, type SchemaExtension } from './driver.js';
export { maskError } from './mask-error.js';
export { MAX_ALIASES, MAX_DEPTH, shapeFault } from './limits.js';
export { maybeRef, ref, type Ref, referencedType } from './ref.js';
export { Node, NodeModule } from './node.js';
export { todayInParis } from './today.js';
export { OrderDirection } from './order.js';
export { type Ownership } from './ownership.js';
export { answerText, RawData, type WholeEngine } from './raw-data.js';
export { printSubgraph, project, subgraphNames } from './project.js';
export { subgraphSchema } from './subgraph.js';

export { type KernelConfig, KernelDriver, type SchemaExtension } from './driver.js';
export { audiencesOf } from './schema/audience.js';
export { fieldPrices } from './limits/field-prices.js';
export {
  type ConnectionOf,
  connection,
  LARGEST_PAGE,
  PageArgs,
  PageInfo,
  type PageRequest,
  pageRequest,
} from './schema/connection.js';
export { endOfCount } from './schema/count-up-to.js';
export {
  type EntityDeclaration,
  declaredEntities,
  entityByPrefix,
  Entity,
  entityOf,
  OwnedBy,
  Subgraph,
} from './schema/declare.js';
export { enumOf } from './schema/enum-of.js';
export { DatedNode, Node } from './schema/node.js';
export { forgetDeclarations } from './schema/forget.js';
export { NodeModule } from './schema/node.resolver.js';
export { OrderDirection } from './schema/order.js';
export { DateTime, IS_ASSUMED, LocalDate, LocalTime, PartialDate } from './schema/scalars/dates.js';
export { GeoJSON } from './schema/scalars/geojson.js';
export { derivedId, prefixOf, typeId } from './schema/typeid.js';
export { ref, type Ref } from './references/ref.js';
export { type EntitySource, type Identity } from './references/source.js';
export { type Ownership } from './subgraphs/ownership.js';
export { printSubgraphs, project } from './subgraphs/project.js';
export { faultOfKey, subgraphSchema } from './subgraphs/subgraph.js';
export { clientOf, networkOf } from './request/client.js';
export { RequestContext } from './request/context.js';
export { CONTEXT_OF, type ContextOf, type OnBehalfOf } from './request/context-of.js';
export { dayInWords, instantInWords } from './request/dates.js';
export { type Locale, localeOf, type Words } from './request/locale.js';
export { READ_AFTER, readAfterCookie } from './request/read-after.js';
export { todayInParis } from './request/today.js';
export { worded } from './mutations/mutations.js';
export { Mutates, type OwnFailure } from './mutations/mutates.js';
export { DomainError, DomainErrors, Failure, Payload, SHARED, UserError } from './mutations/user-error.js';
export { Live } from './live/live.js';
export { follow, OVER_A_SOCKET, type ReadOn, type Stream, streamOf, told } from './live/stream.js';
export { NotBegun, type Opened, type Subscriptions, type Wanted } from './live/subscriptions.js';
export { Turns } from './live/turns.js';
export { readDocuments } from './run/documents.js';
export { Executor, type ExecutionRequest } from './run/executor.js';
export { type Found, type Keeper, type ShortQuestion } from './run/shortcut.js';
export { coerceVariables } from './run/coerce-variables.js';
export { isStorable } from './run/storable.js';
export { variableReader } from './run/variables.js';
export { type Answered, type Told } from './answers/answered.js';
export { AnswerCache, type Changes, KeptAnswer } from './answers/answer-cache.js';
export { Weighed } from './answers/weighed.js';
export { RawData, type WholeAnswer, type WholeEngine } from './answers/raw-data.js';
export { Budgets, NONSENSE_PRICE, type Siblings } from './limits/budget.js';
export { Prices } from './limits/prices.js';
export { shapeFault } from './limits/shape.js';
export { Priced, PRINTED, type RoutePrice, WRITTEN } from './limits/priced.js';
export { databaseTrouble } from './errors/database-trouble.js';
export { badUserInput, failure, passes, RETRY_AFTER_SECONDS, statusOf } from './errors/errors.js';
export { maskError } from './errors/mask-error.js';

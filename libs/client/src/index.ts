export { type Ask, type AskOptions } from './ask.js';
export { type Changes, type Feed, type Place } from './changes.js';
export { type Client, type ClientSettings, createClient } from './client.js';
export { type Askable, type Document, type TypedText } from './document.js';
export {
  AskError,
  ChangesLostError,
  done,
  GraphqlError,
  type GraphqlFailure,
  RateLimitedError,
  RefusedError,
  UnreachableError,
  type UserError,
} from './errors.js';
export * from './generated/documents.js';
export type * from './generated/types.js';
export { type Connection } from './walk.js';

export { count, countInTurns, RULE_VERSION } from './count.js';
export type * from './election.js';
export { sha256 } from './ties.js';

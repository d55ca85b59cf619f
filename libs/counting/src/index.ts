export { count, countInTurns, RULE_VERSION } from './count.js';
export type * from './election.js';
export { payerOf } from './group.js';
export { electionIn, recountFile } from './pabulib.js';
export { sha256 } from './sha256.js';

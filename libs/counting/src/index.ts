export { count, countInTurns, RULE_VERSION } from './count.js';
export type * from './election.js';
export { electionIn, recountFile, type Taken } from './pabulib.js';
export { inOrder } from './same.js';
export { sha256 } from './sha256.js';

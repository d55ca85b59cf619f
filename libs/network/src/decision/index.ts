import { noun } from '#lib/nouns';
import { decisionReads, voteReads } from './decision.reads.js';
import { DecisionWrites } from './decision.writes.js';
import { VoteWrites } from './vote.writes.js';

export const decision = noun({ reads: [decisionReads, voteReads], writes: [DecisionWrites, VoteWrites] });

import { noun } from '#lib/nouns';
import { decisionReads, meetingDecisions, workstreamDecisions } from './decision.reads.js';
import { DecisionWrites } from './decision.writes.js';

export const decision = noun({
  reads: [decisionReads],
  contributions: [workstreamDecisions, meetingDecisions],
  writes: [DecisionWrites],
});

import { noun } from '#lib/nouns';
import { workstreamCandidates } from './workstream-candidates.js';
import { workstreamParticipantReads } from './workstream-participant.reads.js';
import { WorkstreamParticipantWrites } from './workstream-participant.writes.js';

export const workstreamParticipant = noun({
  reads: [workstreamParticipantReads],
  contributions: [workstreamCandidates],
  writes: [WorkstreamParticipantWrites],
});

import { noun } from '#lib/nouns';
import { workstreamParticipantReads } from './workstream-participant.reads.js';
import { WorkstreamParticipantWrites } from './workstream-participant.writes.js';

export const workstreamParticipant = noun({
  reads: [workstreamParticipantReads],
  writes: [WorkstreamParticipantWrites],
});

import { noun } from '#lib/nouns';
import { pollVoterReads } from './poll-voter.reads.js';
import { PollVoterWrites } from './poll-voter.writes.js';

export const pollVoter = noun({ reads: [pollVoterReads], writes: [PollVoterWrites] });

import { noun } from '#lib/nouns';
import { pollReads, workstreamPolls } from './poll.reads.js';
import { PollWrites } from './poll.writes.js';

export const poll = noun({ reads: [pollReads], contributions: [workstreamPolls], writes: [PollWrites] });

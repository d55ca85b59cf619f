import { noun } from '#lib/nouns';
import { tellOfPolls } from './poll.news.js';
import { pollReads, workstreamPolls } from './poll.reads.js';
import { PollWrites } from './poll.writes.js';

export const poll = noun({
  reads: [pollReads],
  contributions: [workstreamPolls],
  writes: [PollWrites],
  tasks: [tellOfPolls],
  recurring: [{ task: tellOfPolls, cron: '*/5 * * * *', catchUp: false }],
});

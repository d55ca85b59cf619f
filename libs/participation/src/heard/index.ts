import { noun } from '#lib/nouns';
import { communeReads, initiativeParticipation } from './heard.reads.js';
import { foldHeard, placeHeard } from './heard.tasks.js';

export const heard = noun({
  reads: [communeReads],
  contributions: [initiativeParticipation],
  tasks: [foldHeard, placeHeard],
  recurring: [
    { task: foldHeard, cron: '*/5 * * * *', catchUp: false },
    { task: placeHeard, cron: '7 * * * *' },
  ],
});

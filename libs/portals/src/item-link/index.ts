import { noun } from '#lib/nouns';
import { Guard } from '#lib/outgoing';
import { LinkLooker } from './link-looker.js';
import { lookAtLinks, tellOfLinks } from './tasks.js';

export const itemLink = noun({
  providers: [Guard, LinkLooker],
  tasks: [lookAtLinks, tellOfLinks],
  recurring: [
    { task: lookAtLinks, cron: '7 * * * *', catchUp: false },
    { task: tellOfLinks, cron: '40 5 * * 1' },
  ],
});

import { noun } from '#lib/nouns';
import { organizationStewardships, stewardshipReads } from './stewardship.reads.js';
import { StewardshipWrites } from './stewardship.writes.js';

export const stewardship = noun({
  reads: [stewardshipReads],
  contributions: [organizationStewardships],
  writes: [StewardshipWrites],
});

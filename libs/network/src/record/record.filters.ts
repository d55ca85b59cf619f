import { filter, sql } from '#lib/reads';
import { type NetworkRecord } from './record.entity.js';

/** Every list of records can leave out what was made for demonstration. */
export const includeDemonstration = filter<Pick<NetworkRecord, 'isDemonstration'>, BooleanConstructor>(
  Boolean,
  'Also those made for demonstration; true when left out.',
  (t, isIncluded) => (isIncluded ? undefined : sql`not ${t.isDemonstration}`),
);

import { argument, filter, sql, widening } from '#lib/reads';
import { type NetworkRecord } from './record.entity.js';

const WORDS = 'Also what was made for demonstration; false when left out.';

/** No list of records has what was made for demonstration unless it is asked for. */
export const includeDemonstration = widening<Pick<NetworkRecord, 'isDemonstration'>>(
  WORDS,
  (t) => sql`not ${t.isDemonstration}`,
);

/** Goes with a filter `territory`, which reads it. */
export const includeDescendants = filter<object, BooleanConstructor>(
  Boolean,
  'With `territory`: also all that lies in it. False when left out.',
  () => undefined,
);

/** The same of what is counted. */
export const demonstrationArgument = { includeDemonstration: argument(Boolean, WORDS, false) };

/** What belongs to a record is as real, or as invented, as the record itself. */
export const OF_ITS_OWNER = { unlessAsked: { includeDemonstration: true } };

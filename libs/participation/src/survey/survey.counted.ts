import { type Sql, sql } from '#lib/reads';

/**
 * The responses to a call that are counted. While it is open, those of the days before alone: whoever asked again and again would see what
 * each that comes says, and when it came.
 */
export const countedResponses = (key: Sql): Sql =>
  sql`select r.* from participation.counted_survey_response r where r.call_id = ${key}`;

import { type Sql, sql } from '#lib/reads';

/** Rows of which something is so, or is not. As a condition of its own, which an index may answer: compared with the answer it would be asked row by row. */
export const whether = (is: boolean, so: Sql): Sql => (is ? so : sql`not coalesce(${so}, false)`);

import { type Sql, sql } from '#lib/reads';

/** What took the place of a territory, or carries it on with another status. */
export const successors = (key: Sql, statusChange: boolean): Sql =>
  sql`select successor_id from territories.succession where predecessor_id = ${key} and status_change = ${statusChange} order by successor_id`;

/** Whose place a territory took, or what it carries on with another status. */
export const predecessors = (key: Sql, statusChange: boolean): Sql =>
  sql`select predecessor_id from territories.succession where successor_id = ${key} and status_change = ${statusChange} order by predecessor_id`;

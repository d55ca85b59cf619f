import { type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';

/** An index of trigrams knows no text of fewer letters. */
const SHORTEST = 3;

/** Whether an index may find a text inside of names: it has a word that is long enough. */
export const isLong = (search: unknown): search is string =>
  typeof search === 'string' && search.split(/[^\p{L}\p{N}]+/u).some((word) => word.length >= SHORTEST);

/** The text anywhere in a folded name, as a pattern. */
export const within = (search: string): Sql => sql`(select '%' || ${folded(search)} || '%')`;

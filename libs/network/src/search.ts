import { badUserInput } from '#lib/graphql';
import { type Columns, type Env, filter, type Sql, sql } from '#lib/reads';
import { folded } from '#lib/territories';

/** An index of trigrams knows no text of fewer letters. */
const SHORTEST = 3;

/** Whether an index may find a text inside of names: it has a word that is long enough. */
export const isLong = (search: unknown): search is string =>
  typeof search === 'string' && search.split(/[^\p{L}\p{N}]+/u).some((word) => word.length >= SHORTEST);

/** The text anywhere in a folded name, as a pattern. */
export const within = (search: string): Sql => sql`(select '%' || ${folded(search)} || '%')`;

const LONGEST = 100;

/** The filter `search` of a list, which asks for nothing when the text is blank. */
export const searching = <E>(words: string, has: (t: Columns<E>, text: string, env: Env) => Sql) =>
  filter<E, StringConstructor>(String, `${words} At most ${LONGEST} characters.`, (t, text, env) => {
    if (text.length > LONGEST) throw badUserInput(`search: at most ${LONGEST} characters`, 'search');
    return text.trim() ? has(t, text, env) : undefined;
  });

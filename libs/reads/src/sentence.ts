import { type Locale, type Words } from '#lib/graphql';
import { join, raw, type Sql, sql } from './sql.js';

/** `{title}`, or `{count: # signature | # signatures}`. */
const PLACE = /\{(\w+)(?:: ([^|}]+) \| ([^|}]+))?\}/;

/** Which numbers take the first form: nothing is singular in French. */
const TAKES_FIRST: Readonly<Record<Locale, (number: Sql) => Sql>> = {
  fr: (number) => sql`${number} < 2`,
  en: (number) => sql`${number} = 1`,
};

/**
 * A sentence that the database says in the language of the caller. `{title}` is a value; `{count: # signature | # signatures}` a
 * number of things, none or more, in its first form for one and its second for several, with the number for `#`.
 */
export function sentence(words: Words, values: Readonly<Record<string, Sql>>, locale: unknown): Sql {
  return sql`case when ${locale} = 'en' then ${inOne('en', words, values)} else ${inOne('fr', words, values)} end`;
}

function inOne(locale: Locale, words: Words, values: Readonly<Record<string, Sql>>): Sql {
  // Split by groups: text, name, first form, second form, text, …
  const parts = words[locale].split(PLACE);
  const said: Sql[] = [quoted(parts[0]!)];
  for (let i = 1; i < parts.length; i += 4) {
    const [name, one, more, text] = parts.slice(i, i + 4) as [string, string | undefined, string | undefined, string];
    const value = values[name];
    if (!value) throw new Error(`No value for {${name}} in "${words[locale]}"`);
    said.push(
      one && more
        ? sql`case when ${TAKES_FIRST[locale](value)} then ${form(one, value)} else ${form(more, value)} end`
        : sql`${value}`,
    );
    said.push(quoted(text));
  }
  return join(said, ' || ');
}

const form = (words: string, number: Sql): Sql => {
  const [before, after] = words.split('#');
  return after === undefined ? quoted(words) : sql`${quoted(before!)} || ${number} || ${quoted(after)}`;
};

const quoted = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

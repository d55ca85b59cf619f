import { type Columns, type Args, type Env, type ShownFilter, type ShownSort, type SortPart } from './declare.js';
import { type InputToken, type ValueOf } from './schema/words.js';
import { type Sql } from './sql.js';

export const asc = <E>(by: SortPart<E>['by'], type?: SortPart<E>['type']): SortPart<E> => ({
  by,
  type,
  descending: false,
});
export const desc = <E>(by: SortPart<E>['by'], type?: SortPart<E>['type']): SortPart<E> => ({
  by,
  type,
  descending: true,
});

/** An order that the schema shows, by its parts. */
export const sort = <E>(words: string, ...parts: SortPart<E>[]): ShownSort<E> => ({ words, parts });

/** A condition that the schema shows; its SQL may be undefined for values that ask for none. */
export const filter = <E, const T extends InputToken>(
  type: T,
  words: string,
  condition: (t: Columns<E>, value: ValueOf<T>, env: Env, filter: Args) => Sql | undefined,
): ShownFilter<E> => ({ type, words, condition });

/** A filter that asks for more, and what holds without it. */
export const widening = <E>(words: string, otherwise: (t: Columns<E>) => Sql): ShownFilter<E> => ({
  type: Boolean,
  words,
  condition: (t, isWide) => (isWide ? undefined : otherwise(t)),
  otherwise,
});

/** A filter under a name that it had before. */
export const formerly = <E>(of: ShownFilter<E>, deprecated: string): ShownFilter<E> => ({ ...of, deprecated });

import { badUserInput, connection, LocalDate } from '#lib/graphql';
import {
  type Args,
  type Columns,
  type Env,
  type Field,
  type Linked,
  type Many,
  type One,
  type Ones,
  type PerKey,
  type Summary,
  type ToldOf,
  type TypeThunk,
  type Values,
} from './declare.js';
import { type FieldOptions, needed } from './schema/words.js';
import { type Sql, sql } from './sql.js';

export const column = <E>(property: keyof E & string): Field<E> => ({ kind: 'column', property });
/** Worked out from the columns. Without words it is a field that the type declares. */
export const computed = <E>(
  expression: (t: Columns<E>, env: Env) => Sql,
  words = '',
  options?: TypedOptions,
): Field<E> => ({ kind: 'computed', expression, shown: options && { words, ...options } });

type TypedOptions = FieldOptions & Required<Pick<FieldOptions, 'type'>>;

interface OneOptions extends FieldOptions {
  where?: One<any>['where'];
}
/** The object of another type whose id a property or an expression holds. */
export const one = <E>(
  target: TypeThunk,
  key: One<E>['key'],
  words: string,
  { where, ...options }: OneOptions = {},
): Field<E> => ({ kind: 'one', target, key, where, shown: { words, type: target, ...options } });
/** The same where there may be none, or the caller may not see it. */
export const maybe = <E>(target: TypeThunk, key: One<E>['key'], words: string, options: OneOptions = {}): Field<E> =>
  one<E>(target, key, words, { ...options, nullable: true });

export const ones = <E>(
  target: TypeThunk,
  keys: Ones<E>['keys'],
  words: string,
  options: FieldOptions = {},
): Field<E> => ({ kind: 'ones', target, keys, shown: { words, type: () => [target()], ...options } });

interface ManyOptions extends FieldOptions {
  /** What its filter says where the client does not. */
  unlessAsked?: Args;
}

/** A page of those of the target that point here: by the property that holds this id, or in several ways. */
export const many = <E>(
  target: TypeThunk,
  relation: string | Omit<Many, 'kind' | 'target'>,
  words: string,
  { unlessAsked, ...options }: ManyOptions = {},
): Field<E> => ({
  kind: 'many',
  target,
  ...(typeof relation === 'string' ? pointingBy(relation, unlessAsked) : relation),
  shown: { words, type: () => connection(target()), listOf: target, ...options },
});

const pointingBy = (property: string, unlessAsked?: Args): Omit<Many, 'kind' | 'target'> => ({
  by: property,
  needs: [],
  variant: () => 'own',
  on: { own: (t, key) => sql`${t[property]} = ${key}` },
  filter: ({ filter }) => ({ ...unlessAsked, ...filter }),
});

/** Some of another type, by a query that answers their ids in order. */
export const linked = <E>(
  target: TypeThunk,
  query: Linked['query'],
  words: string,
  options: FieldOptions = {},
): Field<E> => ({ kind: 'linked', target, query, shown: { words, type: () => [target()], ...options } });

/** A short list of value objects. */
export const values = <E>(
  target: TypeThunk,
  query: Values['query'],
  words: string,
  options: FieldOptions = {},
): Field<E> => ({ kind: 'values', target, query, shown: { words, type: () => [target()], ...options } });

/** A value object that stands for its parent's key. */
export const nested = <E>(target: TypeThunk, words: string, options: FieldOptions = {}): Field<E> => ({
  kind: 'nested',
  target,
  shown: { words, type: target, ...options },
});

const MOST_DAYS = 100;

/** The same object on several days at once, in the order asked: all that is nested describes the day of its item. */
export const onDays = <E>(type: TypeThunk, words: string, options: FieldOptions = {}): Field<E> => ({
  kind: 'onDays',
  days: ({ days }) => {
    if (days.length > MOST_DAYS) throw badUserInput(`days: at most ${MOST_DAYS}`, 'days');
    return days as readonly string[];
  },
  shown: {
    words: `${words} At most ${MOST_DAYS} days.`,
    type: () => [type()],
    args: { days: needed([LocalDate], `The days, at most ${MOST_DAYS}.`) },
    ...options,
  },
});

/** One scalar per parent, or one value object as JSON; all that are asked of the same parents are read together. */
export const perKey = <E>(query: PerKey['query'], words: string, options: TypedOptions): Field<E> => ({
  kind: 'perKey',
  query,
  shown: { words, ...options },
});

/** What a list says of all of its rows, whatever the page: one value object as JSON. */
export const summary = (query: Summary['query'], words: string, options: TypedOptions): Summary => ({
  query,
  shown: { words, ...options },
});

/** What code tells of one record with several statements. */
export const toldOf = <E>(tellOf: ToldOf['tellOf'], words: string, options: TypedOptions): Field<E> => ({
  kind: 'told',
  tellOf,
  shown: { words, ...options },
});

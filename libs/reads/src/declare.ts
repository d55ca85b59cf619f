import { type Type } from '@nestjs/common';
import { connection } from '#lib/graphql';
import { changedSince } from './changes/changed-since.js';
import { type FilterWords, makeList } from './schema/lists.js';
import { resolverOf } from './schema/resolver.js';
import { type ListWords, type Shown } from './schema/words.js';
import { type ACTOR, type DAY, type LOCALE, type Sql, type TODAY } from './sql.js';

/** The columns of a table as SQL, by property name of its entity. */
export type Columns<E> = { readonly [K in keyof E]-?: Sql };
export type Args = Readonly<Record<string, any>>;

/** What a predicate may depend on besides the columns: symbols, filled in when the statement runs. */
export interface Env {
  day: typeof DAY;
  today: typeof TODAY;
  actor: typeof ACTOR;
  /** The caller's language: 'fr' or 'en'. */
  locale: typeof LOCALE;
}

export type TypeThunk = () => Type;

/** The types that rows of an interface may be of, each with reads of its own from the same table. */
export interface Kinds<E> {
  /** The name of a row’s type. */
  of: (t: Columns<E>) => Sql;
  types: readonly TypeThunk[];
}
/** What is worked out from all rows of a list, whatever its page: a field of its connection, answered as JSON. */
export interface Summary {
  /** `keys` is a query of the keys of those rows, of the first of the list alone where an argument `upTo` says so; `fields` are those that are asked of it, as of `perKey`, `filter` what the list is asked for with. */
  query: (keys: Sql, env: Env, args: Args, fields: ReadonlySet<string>, filter: Args) => Sql;
  shown: Shown;
}

/** Where a field comes from. With words it is made in the schema; a scalar without words is one that the type declares. */
export type Field<E> = Served<E> & { shown?: Shown };
type Served<E> =
  | { kind: 'column'; property: keyof E & string }
  | { kind: 'computed'; expression: (t: Columns<E>, env: Env) => Sql }
  | One<E>
  | Ones<E>
  | Many
  | Linked
  | Values
  | { kind: 'nested'; target: TypeThunk }
  | OnDays
  | PerKey
  | ToldOf;

export interface One<E> {
  kind: 'one';
  target: TypeThunk;
  /** The property of a value object, or an expression over the parent's columns, that holds the target's id. */
  key: (keyof E & string) | ((t: Columns<E>, args: Args, env: Env) => Sql);
  where?: (t: Columns<any>, args: Args) => Sql | undefined;
}
export interface Ones<E> {
  kind: 'ones';
  target: TypeThunk;
  keys: (t: Columns<E>, args: Args) => Sql;
}
export interface Many {
  kind: 'many';
  target: TypeThunk;
  /** The property of the target that holds the parent's id, where that alone joins them. */
  by?: string;
  /** Parent fields that `variant` reads. */
  needs: readonly string[];
  /** Which of `on` joins this parent to its items, null when it can have none; one statement for each variant met. */
  variant: (parent: Record<string, any>, args: Args) => string | null;
  on: Readonly<Record<string, (t: Columns<any>, key: Sql, env: Env, args: Args) => Sql>>;
  /** The arguments as a filter of the target. */
  filter: (args: Args) => Args;
}
export interface Parent {
  variant: string;
  key: Sql;
}
export interface Linked {
  kind: 'linked';
  target: TypeThunk;
  /** A query that answers the targets' ids in its first column, in order. */
  query: (key: Sql, env: Env, args: Args) => Sql;
}
export interface Values {
  kind: 'values';
  target: TypeThunk;
  /** A query whose columns are named like the fields of the value type, in order; `fields` as of `perKey`. */
  query: (key: Sql, env: Env, args: Args, fields: ReadonlySet<string>) => Sql;
}
/** The same object on each of the days that are asked for. */
export interface OnDays {
  kind: 'onDays';
  days: (args: Args) => readonly string[];
}
export interface PerKey {
  kind: 'perKey';
  /** `fields` are those that are asked of a value object, by `fieldsOf`: what is dear is worked out where it is asked for. */
  query: (key: Sql, env: Env, args: Args, fields: ReadonlySet<string>) => Sql;
}

/** One part of an order: a column that is never null, or an expression over the columns and the filter. */
export interface SortPart<E> {
  by: (keyof E & string) | ((t: Columns<E>, filter: Args, env: Env) => Sql);
  type?: 'integer' | 'text' | 'date' | 'timestamptz';
  descending: boolean;
}
/** A question of the schema, and its words as a field. */
export type Root<E> = Answered<E> & { shown: (type: Type) => Shown };
type Answered<E> =
  /** `filter` makes the filter of its arguments, where more of them narrow it. */
  | { kind: 'page'; filter: (args: Args) => Args }
  | { kind: 'list'; query: (env: Env, args: Args) => Sql }
  | { kind: 'deletions' }
  | Told
  | {
      kind: 'single';
      find: (t: Columns<E>, args: Args, env: Env) => { where: Sql; order?: Sql; anyState?: boolean } | null;
    };

/** What takes several statements, and records of whatever type: worked out by code, never compiled. */
export interface Told {
  kind: 'told';
  tell: (reader: Reader, args: Args) => Promise<object | null>;
}
/** The same about one record: each has it told for itself. */
export interface ToldOf {
  kind: 'told';
  tellOf: (reader: Reader, key: string, args: Args) => Promise<object | null>;
}
/** What such code reads with, for whoever asks and on the day of the question. */
export interface Reader {
  day: string;
  env: Env;
  /** Whether a field of the answer itself is asked for. */
  asks: (field: string) => boolean;
  read: (statement: Sql) => Promise<Record<string, unknown>[]>;
  /** Of an answer that is a list, how many rows there are (`from …`), looked at no further than is asked; undefined where it is not. */
  total: (from: Sql) => Promise<number | undefined>;
  /** Whether they may see the record with this id, by the read model of its type; of any other type than these they see none. */
  sees: (id: Sql, types: readonly Type[]) => Sql;
}

/**
 * A narrower table in which some lists are found: with one row for each of their items on a day, and columns of the same
 * names. The type's own table is then read for the rows of the page only.
 */
export interface Finder<E> {
  from: Type;
  /** Which lists, by their filter and by whose they are. */
  finds: (filter: Args, of: Parent | undefined) => boolean;
  /**
   * In an order that this names, descending: the filters of those that come before all others, from the narrowest. When they
   * fill the page, the others are not looked for.
   */
  first?: { order: string; filters: (filter: Args) => readonly Args[] };
  /** What its columns do not hold as the type's own table does, by property of that one. */
  columns: (n: Columns<any>, env: Env) => Partial<Record<keyof E & string, Sql>>;
}

/** A filter as SQL; undefined where its value asks for no condition. */
export type Condition<E> = (t: Columns<E>, value: any, env: Env, filter: Args) => Sql | undefined;
/** A filter with its place in the schema. */
export interface ShownFilter<E> extends FilterWords {
  condition: Condition<E>;
  /** What holds where it is left out. */
  otherwise?: (t: Columns<E>) => Sql;
}
/** An order with its place in the schema. */
export interface ShownSort<E> {
  words: string;
  parts: SortPart<E>[];
}

export interface Reads<E = any> {
  type: Type;
  /** The table; none for a value object. */
  from?: Type<E>;
  /** What is read in its place, with the same columns: a function or a query over the day. */
  source?: (env: Env) => Sql;
  key?: keyof E & string;
  finder?: Finder<E>;
  /** Where the type is an interface. */
  kinds?: Kinds<E>;
  /** What its lists say of all of their rows. */
  summaries?: Readonly<Record<string, Summary>>;
  /**
   * Keys that an index finds for a filter that may hold for hardly any row or for most: all that it holds for, and perhaps more.
   * Few are put in order; where there are many, the list is read in its order until the page is full.
   */
  sought?: (filter: Args) => Sql | undefined;
  /** For a table of long rows: the keys of a page are read before them, from indexes that hold what its lists ask of all rows. */
  keysFirst?: boolean;
  /** Whether a filter is dear: what holds for it is found once for all parts of a connection, which then look up its keys. */
  foundOnce?: (filter: Args) => boolean;
  /** Which rows an actor may see, as one predicate. */
  visible: 'everyone' | ((t: Columns<E>, env: Env) => Sql);
  /** For a table of dated states. */
  dated?: {
    /** The one state of each key on the day, existing or not. */
    state: (t: Columns<E>, day: typeof DAY) => Sql;
    /** What a list shows on the day. */
    listed: (t: Columns<E>, day: typeof DAY, filter: Args) => Sql;
  };
  /** Whether its changes are told: its table is followed by `changes.follow`. Its list takes `updatedSince`. */
  followed?: boolean;
  /** What a list leaves out unless its filter asks for it. */
  listed?: (t: Columns<E>, filter: Args, env: Env) => Sql | undefined;
  fields: Record<string, Field<E>>;
  filters: Record<string, Condition<E>>;
  /** What holds where a filter is left out. */
  unasked: Record<string, (t: Columns<E>) => Sql>;
  /** Filters that say outright which values a field has, by the field: `kind: 'kinds'`. */
  fixed: Readonly<Record<string, string>>;
  /**
   * How many a list has, where a table that is kept knows it; undefined where it has to be counted. `of` says whose items
   * they are: the way in which they are tied to their parent, and its key.
   */
  kept?: (filter: Args, env: Env, of: Parent | undefined) => Sql | undefined;
  sorts: Record<string, SortPart<E>[]>;
  defaultSort: (filter: Args) => string;
  roots: Record<string, Root<E>>;
  /** Put what was declared with words into the schema; the module provides them. */
  resolver?: Type | undefined;
  listResolver?: Type | undefined;
}

type Given<E> = Partial<
  Omit<Reads<E>, 'type' | 'visible' | 'filters' | 'unasked' | 'sorts' | 'resolver' | 'listResolver'>
> &
  Pick<Reads<E>, 'visible'> & {
    filters?: Record<string, Condition<E> | ShownFilter<E>>;
    sorts?: Record<string, SortPart<E>[] | ShownSort<E>>;
    /** What is unusual about its lists. */
    list?: ListWords;
  };

/**
 * Declares how a type is read: from which table, which rows for whom, its relations, filters and orders. What has words is also
 * made in the schema, by `resolver`.
 */
export function reads<E>(type: Type, { filters: own = {}, sorts = {}, list, ...declaration }: Given<E>): Reads<E> {
  const filters = declaration.followed ? { ...own, ...changedSince<E>(type) } : own;
  const { fields = {}, roots = {}, summaries = {} } = declaration;
  const shownFilters = entriesWith(filters, (filter) => (typeof filter === 'function' ? undefined : filter));
  const shownSorts = entriesWith(sorts, (parts) => (Array.isArray(parts) ? undefined : parts.words));
  const shownRoots = entriesWith(roots, ({ shown }) => shown(type));
  const isListed = Object.values(roots).some(({ kind }) => kind === 'page');
  if (list || isListed || Object.keys({ ...shownFilters, ...shownSorts }).length)
    makeList(type, shownFilters, shownSorts, list ?? {});
  // Whatever has an order is listed, perhaps by a relation. Now, as types that are made while the schema is built come too late for it.
  if (Object.keys(sorts).length) connection(type);
  return {
    fixed: {},
    defaultSort: () => Object.keys(sorts)[0] ?? '',
    type,
    ...declaration,
    fields,
    roots,
    filters: entriesWith(filters, (filter) => (typeof filter === 'function' ? filter : filter.condition)),
    unasked: entriesWith(shownFilters, ({ otherwise }) => otherwise),
    sorts: entriesWith(sorts, (parts) => (Array.isArray(parts) ? parts : parts.parts)),
    resolver: resolverOf(() => type, type.name, shownOf(fields), shownRoots),
    listResolver: resolverOf(() => connection(type), `${type.name}Connection`, shownOf(summaries)),
  };
}

const shownOf = (fields: Readonly<Record<string, { shown?: Shown }>>): Record<string, Shown> =>
  entriesWith(fields, ({ shown }) => shown);

/** What is found in each value, where there is something. */
function entriesWith<T, F>(values: Readonly<Record<string, T>>, find: (value: T) => F | undefined): Record<string, F> {
  const found: Record<string, F> = {};
  for (const [name, value] of Object.entries(values)) {
    const one = find(value);
    if (one !== undefined) found[name] = one;
  }
  return found;
}

export interface ContributedFields {
  to: TypeThunk;
  fields: Record<string, Field<any>>;
  resolver?: Type | undefined;
}

/** Fields that a module adds to another module's type: they may use the parent's id and day, nothing else of it. */
export function contribute(to: TypeThunk, fields: ContributedFields['fields']): ContributedFields {
  const shown = shownOf(fields);
  for (const [name, { audience }] of Object.entries(shown)) {
    if (!audience) throw new Error(`${name} is added to the type of another: say for whom it is, { audience: … }`);
  }
  return { to, fields, resolver: resolverOf(to, `Contributed${Object.keys(fields).join('And')}`, shown) };
}

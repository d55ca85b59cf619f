import { type Type } from '@nestjs/common';
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

export type Field<E> =
  | { kind: 'column'; property: keyof E & string }
  | { kind: 'computed'; expression: (t: Columns<E>, env: Env) => Sql }
  | One<E>
  | Ones<E>
  | Many
  | Linked
  | Values
  | { kind: 'nested'; target: TypeThunk }
  | PerKey;

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
  /** A query whose columns are named like the fields of the value type, in order. */
  query: (key: Sql, env: Env, args: Args) => Sql;
}
export interface PerKey {
  kind: 'perKey';
  query: (key: Sql, env: Env, args: Args) => Sql;
}

export const column = <E>(property: keyof E & string): Field<E> => ({ kind: 'column', property });
export const computed = <E>(expression: (t: Columns<E>, env: Env) => Sql): Field<E> => ({
  kind: 'computed',
  expression,
});
export const one = <E>(target: TypeThunk, key: One<E>['key'], where?: One<E>['where']): Field<E> => ({
  kind: 'one',
  target,
  key,
  where,
});
export const ones = <E>(target: TypeThunk, keys: Ones<E>['keys']): Field<E> => ({ kind: 'ones', target, keys });
export const many = (target: TypeThunk, relation: Omit<Many, 'kind' | 'target'>): Many => ({
  kind: 'many',
  target,
  ...relation,
});
export const linked = (target: TypeThunk, query: Linked['query']): Linked => ({ kind: 'linked', target, query });
export const values = (target: TypeThunk, query: Values['query']): Values => ({ kind: 'values', target, query });
/** A value object that stands for its parent's key. */
export const nested = (target: TypeThunk): { kind: 'nested'; target: TypeThunk } => ({ kind: 'nested', target });
/** One scalar per parent, or one value object as JSON; all that are asked of the same parents are read together. */
export const perKey = (query: PerKey['query']): PerKey => ({ kind: 'perKey', query });

/** One part of an order: a column that is never null, or an expression over the columns and the filter. */
export interface SortPart<E> {
  by: (keyof E & string) | ((t: Columns<E>, filter: Args) => Sql);
  type?: 'integer' | 'text';
  descending: boolean;
}
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

export type Root<E> =
  | { kind: 'page' }
  | { kind: 'value' }
  | { kind: 'list'; query: (env: Env, args: Args) => Sql }
  | {
      kind: 'single';
      find: (t: Columns<E>, args: Args, env: Env) => { where: Sql; order?: Sql; anyState?: boolean } | null;
    };

/** A page of the type: `filter`, `orderBy`, `asOf` and the page arguments. */
export const page = <E>(): Root<E> => ({ kind: 'page' });
/** At most one row; `find` may answer null when nothing can match. */
export const single = <E>(find: (Root<E> & { kind: 'single' })['find']): Root<E> => ({ kind: 'single', find });
/** A value object that stands for the day. */
export const value = <E>(): Root<E> => ({ kind: 'value' });
/** A short list of value objects: a query whose columns are named like their fields. */
export const list = <E>(query: (env: Env, args: Args) => Sql): Root<E> => ({ kind: 'list', query });

/**
 * A narrower table in which some lists are found: with one row for each of their items on a day, and columns of the same
 * names. The type's own table is then read for the rows of the page only.
 */
export interface Finder<E> {
  from: Type;
  /** Which lists, by their filter. */
  finds: (filter: Args) => boolean;
  /**
   * In an order that this names, descending: the filters of those that come before all others, from the narrowest. When they
   * fill the page, the others are not looked for.
   */
  first?: { order: string; filters: (filter: Args) => readonly Args[] };
  /** What its columns do not hold as the type's own table does, by property of that one. */
  columns: (n: Columns<any>, env: Env) => Partial<Record<keyof E & string, Sql>>;
}

export interface Reads<E = any> {
  type: Type;
  /** The table; none for a value object. */
  from?: Type<E>;
  /** What is read in its place, with the same columns: a function or a query over the day. */
  source?: (env: Env) => Sql;
  key?: keyof E & string;
  finder?: Finder<E>;
  /**
   * Keys that an index finds for a filter that may hold for hardly any row or for most: all that it holds for, and perhaps more.
   * Few are put in order; where there are many, the list is read in its order until the page is full.
   */
  sought?: (filter: Args) => Sql | undefined;
  /** Which rows an actor may see, as one predicate. */
  visible: 'everyone' | ((t: Columns<E>, env: Env) => Sql);
  /** For a table of dated states. */
  dated?: {
    /** The one state of each key on the day, existing or not. */
    state: (t: Columns<E>, day: typeof DAY) => Sql;
    /** What a list shows on the day. */
    listed: (t: Columns<E>, day: typeof DAY, filter: Args) => Sql;
  };
  /** What a list leaves out unless its filter asks for it. */
  listed?: (t: Columns<E>, filter: Args, env: Env) => Sql | undefined;
  fields: Record<string, Field<E>>;
  filters: Record<string, (t: Columns<E>, value: any, env: Env, filter: Args) => Sql | undefined>;
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
}

/** Declares how a type is read: from which table, which rows for whom, its relations, filters and orders. */
export function reads<E>(
  type: Type,
  declaration: Partial<Omit<Reads<E>, 'type' | 'visible'>> & Pick<Reads<E>, 'visible'>,
): Reads<E> {
  return {
    fields: {},
    filters: {},
    fixed: {},
    sorts: {},
    defaultSort: () => Object.keys(declaration.sorts ?? {})[0] ?? '',
    roots: {},
    type,
    ...declaration,
  };
}

export interface ContributedFields {
  to: TypeThunk;
  fields: Record<string, Field<any>>;
}

/** Fields that a module adds to another module's type: they may use the parent's id and day, nothing else of it. */
export const contribute = (to: TypeThunk, fields: ContributedFields['fields']): ContributedFields => ({ to, fields });

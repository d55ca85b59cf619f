import { type Columns } from '../declare.js';
import { ENV, type Model } from '../model.js';
import { identifier, raw, type Sql, sql } from '../sql.js';

export interface Property {
  value: Sql;
  /** Whether `value` is JSON, not a value of SQL. */
  isJson?: boolean;
  isAlwaysThere?: boolean;
}

/** Where an object of an answer is read from. */
export interface Place {
  type: string;
  model: Model | undefined;
  /** The columns, where it is a row of a table. */
  columns?: Columns<any>;
  alias?: string;
  /** Its identity: what its relations start from. */
  key: Sql | undefined;
  property(name: string): Property | undefined;
  /** A property that holds the id of something else. */
  id(name: string): Sql;
  /** The values that a property can have, where the document says so. */
  fixed?: Readonly<Record<string, readonly string[]>>;
}

/** A row of the table of a read model. */
export function tablePlace(model: Model, alias: string, fixed?: Place['fixed']): Place {
  const columns = model.as(alias);
  return {
    type: model.name,
    model,
    columns,
    alias,
    key: model.keyOf(columns),
    fixed,
    property(name) {
      const field = model.fields.get(name);
      const value = field && model.expression(field, columns);
      return value && { value, isAlwaysThere: model.isAlwaysThere(field) };
    },
    id: (name) => columns[name]!,
  };
}

/** A row of a query whose columns are named like the fields. */
export function rowPlace(type: string, model: Model | undefined, alias: string): Place {
  const column = (name: string): Sql => raw(`${alias}.${identifier(name)}`);
  return {
    type,
    model,
    key: model && column('id'),
    property: (name) => ({ value: column(name) }),
    id: column,
  };
}

/** An object that is JSON already. */
export function jsonPlace(type: string, model: Model | undefined, alias: string): Place {
  return {
    type,
    model,
    key: model && sql`(${raw(alias)}.v ->> 'id')`,
    property: (name) => ({ value: sql`(${raw(alias)}.v -> ${name}::text)`, isJson: true }),
    id: (name) => sql`(${raw(alias)}.v ->> ${name}::text)`,
  };
}

/** An object that stands for the key of its parent. */
export function keyPlace(model: Model, key: Sql): Place {
  return {
    type: model.name,
    model,
    key,
    property: (name) =>
      name === 'asOf' ? { value: sql`${ENV.day}`, isAlwaysThere: true } : name === 'id' ? { value: key } : undefined,
    id: () => key,
  };
}

import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { raw, type Sql, sql } from '../sql.js';
import { StepAside } from './step-aside.js';

/** Stands where a promise of the schema was broken: a byte that JSON text never holds. Whoever meets it asks the level engine. */
export const BROKEN = '\u0001';

export const broken = raw(`E'\\x01'`);

/** A piece of JSON that the kit wrote itself: names of the schema and punctuation. */
export const written = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const unwrap = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) ? type.ofType : type);

/** What stands for SQL null: `null` where the schema allows it. */
export const orNull = (type: GraphQLOutputType, text: Sql): Sql =>
  isNonNullType(type) ? sql`coalesce(${text}, ${broken})` : sql`coalesce(${text}, 'null')`;

/** JSON text of a scalar, an enum or a list of them from a value of SQL; null stays null. */
export function scalarText(type: GraphQLOutputType, value: Sql): Sql {
  const bare = unwrap(type);
  const named = getNamedType(bare);
  if (isListType(bare)) {
    if (
      named.name !== 'String' &&
      named.name !== 'ID' &&
      named.name !== 'Int' &&
      !(isEnumType(named) && renamed(named).length === 0)
    )
      throw new StepAside(`lists of ${named.name} are not written by the database`);
    return sql`to_json(${value})::text`;
  }
  if (isEnumType(named)) return sql`'"' || ${nameOf(named, value)} || '"'`;
  switch (named.name) {
    case 'Int':
    case 'Boolean':
    case 'GeoJSON':
    case 'TextDocument':
      return sql`(${value})::text`;
    case 'String':
    case 'ID':
    case 'LocalDate':
    case 'LocalTime':
    case 'PartialDate':
      return sql`to_json((${value})::text)::text`;
    case 'Float':
      // NaN and the infinities are no JSON: left to the level engine, which refuses them.
      return sql`regexp_replace(((${value})::float8)::text, '^[^0-9]*[a-zA-Z]+$', ${broken})`;
    case 'DateTime':
      return sql`'"' || to_char((${value})::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;
    default:
      throw new StepAside(`${named.name} is not written by the database`);
  }
}

/** Values that the schema calls otherwise than the tables do. */
const renamed = (type: GraphQLEnumType) => type.getValues().filter(({ name, value }) => name !== value);

const nameOf = (type: GraphQLEnumType, value: Sql): Sql =>
  renamed(type).reduce(
    (otherwise, { name, value: kept }) =>
      sql`case when (${value})::text = ${written(String(kept))} then ${written(name)} else ${otherwise} end`,
    sql`(${value})::text`,
  );

/** The same from a value that is JSON already. */
export function scalarOfJson(type: GraphQLOutputType, value: Sql): Sql {
  const named = getNamedType(type);
  if (named.name === 'DateTime') return scalarText(type, sql`(${value} #>> '{}')`);
  return sql`nullif(${value}::text, 'null')`;
}

import { type EntityMetadata } from 'typeorm';
import { type Columns } from './declare.js';
import { identifier, raw } from './sql.js';

/** The name of a table, with its schema. */
export const tableOf = ({ schema, tableName }: EntityMetadata): string =>
  [schema, tableName]
    .filter((part) => part !== undefined)
    .map(identifier)
    .join('.');

/** The columns of a table under a name of it, by property; what it lacks is undefined. */
export const columnsOf = (
  columns: readonly { propertyName: string; databaseName: string }[],
  alias: string,
): Columns<any> =>
  Object.fromEntries(
    columns.map(({ propertyName, databaseName }) => [propertyName, raw(`${alias}.${identifier(databaseName)}`)]),
  );

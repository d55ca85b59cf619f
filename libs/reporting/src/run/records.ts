import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Row } from './rows.js';

/** What the id of an object is called where nobody asked for it. */
export const RECORD = 'record_';

/** The ids of what a row was made of, kept beside its columns: no file has them. */
export const RECORDS = Symbol('records');
export type Records = ReadonlySet<string>;

export const recordsOf = (row: Row): Records => (row as { [RECORDS]?: Records })[RECORDS] ?? new Set();

/** The document, asking each object that has an id for it too. */
export function withRecords(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const parent = types.getParentType();
        const type = parent && getNamedType(parent);
        if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
        if (type === schema.getQueryType() || !hasId(type.getFields()['id'])) return undefined;
        return { ...set, selections: [...set.selections, ASK] };
      },
    }),
  );
}

const hasId = (field: { type: unknown } | undefined): boolean => String(field?.type) === 'ID!';

const ASK = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: RECORD },
  name: { kind: Kind.NAME, value: 'id' },
} as const;

// Types of GraphQL documents as TypeScript, for whatever is written from documents: the portal's and the packed client's.
import { codegen } from '@graphql-codegen/core';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { lexicographicSortSchema } from 'graphql';

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {{ name: string, document: import('graphql').DocumentNode }[]} documents written in the order of their names
 * @param {{ scalars: Record<string, string>, documentMode?: 'string' }} config
 * @returns {Promise<string>} types of what they take and answer, and each as a value that has them
 */
export function typedDocuments(schema, documents, config) {
  const inOrder = documents.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return codegen({
    filename: 'graphql.ts',
    schemaAst: lexicographicSortSchema(schema),
    documents: inOrder.map(({ name, document }) => ({ location: name, document })),
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
    config: { useTypeImports: true, defaultScalarType: 'unknown', ...config },
  });
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TerritorySourcesQuery, TerritorySourcesQueryVariables } from '../graphql.js';

export const TerritorySourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritorySources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territorySources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}}]} as unknown as TypedDocumentNode<TerritorySourcesQuery, TerritorySourcesQueryVariables>;

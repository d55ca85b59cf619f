import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MediaLicencesQuery, MediaLicencesQueryVariables } from '../graphql.js';

export const MediaLicencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MediaLicences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spdx"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as TypedDocumentNode<MediaLicencesQuery, MediaLicencesQueryVariables>;

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { MediaLicencesQuery, MediaLicencesQueryVariables } from '../graphql.js';

export const MediaLicencesDocument = {"documentId":"sha256:fdedbb13cff3307d841e8a749073438b8b69ce93a091ca9348be9cd1b994f30e","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MediaLicences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spdx"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as TypedDocumentNode<MediaLicencesQuery, MediaLicencesQueryVariables>;

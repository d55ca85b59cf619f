import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SignInServicesQuery, SignInServicesQueryVariables } from '../graphql.js';

export const SignInServicesDocument = {"documentId":"sha256:7c854cd2c480276b9ed6068f93f493071042e1f1aa1fa376989e43b4189abcdc","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as TypedDocumentNode<SignInServicesQuery, SignInServicesQueryVariables>;

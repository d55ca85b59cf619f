import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SignInServicesQuery, SignInServicesQueryVariables } from '../graphql.js';

export const SignInServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as TypedDocumentNode<SignInServicesQuery, SignInServicesQueryVariables>;

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { WebhookEventsQuery, WebhookEventsQueryVariables } from '../graphql.js';

export const WebhookEventsDocument = {"documentId":"sha256:7125a6673d983bfe5022d6133954744452df78e0397396d9a810d3a32a716363","kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as TypedDocumentNode<WebhookEventsQuery, WebhookEventsQueryVariables>;

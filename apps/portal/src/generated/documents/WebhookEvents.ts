import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { WebhookEventsQuery, WebhookEventsQueryVariables } from '../graphql.js';

export const WebhookEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WebhookEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as TypedDocumentNode<WebhookEventsQuery, WebhookEventsQueryVariables>;

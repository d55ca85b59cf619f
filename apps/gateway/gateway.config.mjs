// Hive Gateway before the subgraphs: `hive-gateway supergraph --config apps/gateway/gateway.config.mjs`.
import { GraphQLError } from 'graphql';
import { log } from './log.mjs';
import { plugins } from './plugins.mjs';
import { ACTOR_STATEMENT } from './product.mjs';
import { settings } from './settings.mjs';
import { registeredDocuments, supergraphOf } from './supergraph.mjs';

const documents = registeredDocuments(settings.documents);

export const gatewayConfig = {
  host: settings.host,
  port: settings.port,
  supergraph: supergraphOf(settings.subgraphs),
  transportEntries: Object.fromEntries(Object.keys(settings.subgraphs).map((name) => [name, socketsOf(name)])),
  logging: log,
  plugins,
  persistedDocuments: {
    allowArbitraryDocuments: !settings.registeredOnly,
    // Validated when they were registered.
    skipDocumentValidation: true,
    getPersistedOperation: (id) => documents.get(id) ?? null,
    extractPersistedOperationId: (params, request) =>
      params.documentId ?? params.extensions?.documentId ?? new URL(request.url).searchParams.get('documentId'),
    customErrors: {
      notFound: () => coded('DOCUMENT_NOT_FOUND', 'No document is registered under this id.', 404),
      keyNotFound: () => coded('BAD_REQUEST', 'Send {"query": "…"}, or {"documentId": "sha256:…"}', 400),
      persistedQueryOnly: () => coded('FORBIDDEN', 'This server runs registered documents only.', 403),
    },
  },
  subgraphErrors: { errorCode: 'UNAVAILABLE' },
  requestId: false,
  csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name'] },
  maxTokens: settings.maxTokens,
  disableIntrospection: settings.showsSchema ? undefined : {},
  contentEncoding: true,
  cors: {
    origin: settings.origins,
    credentials: false,
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'read-after', 'etag', 'retry-after'],
  },
  healthCheckEndpoint: '/health/live',
  readinessCheckEndpoint: '/health/ready',
  graphiql: false,
  landingPage: false,
};

/** Subgraphs tell what happens over WebSockets, which state who asks when they are opened. */
function socketsOf(subgraph) {
  const headers = [
    [ACTOR_STATEMENT, `{context.asker.statements.${subgraph}}`],
    ['x-request-id', '{context.asker.requestId}'],
  ];
  return { options: { subscriptions: { kind: 'ws', location: '/graphql', headers } } };
}

const coded = (code, message, status) => new GraphQLError(message, { extensions: { code, http: { status } } });

// Hive Gateway before the subgraphs: `hive-gateway supergraph --config apps/gateway/gateway.config.mjs`.
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { Asker } from './asker.mjs';
import { ACTOR_STATEMENT } from './product.mjs';
import { settings } from './settings.mjs';
import { registeredDocuments, supergraphOf } from './supergraph.mjs';

const documents = registeredDocuments(settings.documents);
/** A statement of a subgraph may take five seconds, and the answer a little more. */
const LONGEST_MS = 10_000;
const WHO_ASKS = 'cookie, authorization, accept-language, origin';

const askers = new WeakMap();

const whoAsks = {
  async onContextBuilding({ context, extendContext }) {
    const asker = new Asker(context);
    askers.set(context.request, asker);
    extendContext({ asker });
    await asker.find();
  },
  onFetch({ context, executionRequest, options, setOptions, fetchFn, setFetchFn }) {
    const { asker } = context;
    if (!asker || !executionRequest) return undefined;
    const subgraph = executionRequest.subgraphName.toLowerCase();
    const isMutation = executionRequest.operationType === 'mutation';
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(LONGEST_MS)].filter(Boolean));
    setOptions({ ...options, signal, headers: { ...options.headers, ...asker.headersFor(subgraph, isMutation) } });
    setFetchFn(async (...asked) => {
      try {
        return await fetchFn(...asked);
      } catch {
        return missing(subgraph);
      }
    });
    return ({ response }) => asker.hear(response.headers);
  },
  onResponse({ request, response, setResponse, fetchAPI }) {
    const asker = askers.get(request);
    if (!asker) return;
    const { headers } = response;
    headers.set('x-request-id', asker.requestId);
    headers.set('vary', WHO_ASKS);
    headers.set('cache-control', asker.isSomebody ? 'private, no-store' : asker.etag ? 'no-cache' : 'no-store');
    if (asker.readAfter) headers.set('read-after', asker.readAfter);
    for (const cookie of asker.cookies) headers.append('set-cookie', cookie);
    if (!asker.etag) return;
    headers.set('etag', asker.etag);
    if (isKnown(request.headers.get('if-none-match'), asker.etag))
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
  },
};

/** By GET an answer to nobody in particular is asked for again each time, and not sent again while it is the same. */
const tagged = {
  onExecutionResult({ result, context: { asker, request } }) {
    if (request?.method !== 'GET' || !asker || asker.isSomebody || !result?.data || result.errors) return;
    asker.etag = `"${createHash('sha256').update(JSON.stringify(result.data)).digest('base64url').slice(0, 27)}"`;
  },
};

const isKnown = (header, etag) => header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;

/** What nobody answers is missing from the answer, and nothing else is. */
const missing = (subgraph) =>
  Response.json({
    errors: [{ message: `"${subgraph}" does not answer right now.`, extensions: { code: 'UNAVAILABLE', subgraph } }],
  });

const numbered = {
  /** Each error with the id of the request, as subgraphs give theirs. */
  onExecutionResult({ result, context }) {
    for (const error of result?.errors ?? []) error.extensions.requestId ??= context.asker?.requestId;
  },
};

export const gatewayConfig = {
  host: settings.host,
  port: settings.port,
  supergraph: supergraphOf(settings.subgraphs),
  transportEntries: Object.fromEntries(Object.keys(settings.subgraphs).map((name) => [name, socketsOf(name)])),
  logging: 'warn',
  plugins: () => [whoAsks, numbered, tagged],
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
  executionCancellation: true,
  upstreamCancellation: true,
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

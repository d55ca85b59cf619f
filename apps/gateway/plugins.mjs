// What the gateway does beside planning and asking.
import { hash } from 'node:crypto';
import { Asker } from './asker.mjs';

/** A statement of a subgraph may take five seconds, and the answer a little more. */
const LONGEST_MS = 10_000;
const LARGEST_BODY = 1024 * 1024;
const WHO_ASKS = 'cookie, authorization, accept-language, origin';

const askers = new WeakMap();

/** Finds out who asks, states it to each subgraph, and hands on what these tell beside their answers. */
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
    // What nobody waits for any more is not asked on. Its own ways of that hold each question until garbage is collected, and look through all of them for each.
    const signal = AbortSignal.any([context.request?.signal, AbortSignal.timeout(LONGEST_MS)].filter(Boolean));
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

/** What nobody answers is missing from the answer, and nothing else is. */
const missing = (subgraph) =>
  Response.json({
    errors: [{ message: `"${subgraph}" does not answer right now.`, extensions: { code: 'UNAVAILABLE' } }],
  });

/** Each error with the id of the request, as subgraphs give theirs. */
const numbered = {
  onExecutionResult({ result, context }) {
    for (const error of result?.errors ?? []) error.extensions.requestId ??= context.asker?.requestId;
  },
};

/** By GET an answer to nobody in particular is asked for again each time, and not sent again while it is the same. */
const tagged = {
  onExecutionResult({ result, context: { asker, request } }) {
    if (request?.method !== 'GET' || !asker || asker.isSomebody || !result?.data || result.errors) return;
    asker.etag = `"${hash('sha256', JSON.stringify(result.data), 'base64url').slice(0, 27)}"`;
  },
};

const isKnown = (header, etag) => header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;

/** A question is not longer than the product takes it, and says how long it is. */
const bounded = {
  onRequest({ request, endResponse, fetchAPI }) {
    if (request.method !== 'POST' || Number(request.headers.get('content-length') ?? NaN) <= LARGEST_BODY) return;
    const error = {
      message: 'The body is longer than 1 MiB, or does not say how long it is: ask for less at a time',
      extensions: { code: 'BAD_REQUEST' },
    };
    endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 413 }));
  },
};

export const plugins = () => [bounded, whoAsks, numbered, tagged];

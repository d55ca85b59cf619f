import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isGraphql } from './addresses.js';

/** What is refused before GraphQL sees it, in words. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'The body is empty, not JSON or has a key "__proto__": send {"query": "…"}, or {"documentId": "sha256:…"}',
  405: 'Send GraphQL by POST, or a query by GET',
  408: 'The request did not arrive in time',
  413: 'The body is longer than 1 MiB: ask for less at a time',
  415: 'Send JSON with content-type: application/json',
};
/** Of a body that came compressed. */
const WORDS_OF_COMPRESSED: Readonly<Record<number, string>> = {
  400: 'The body is not compressed as its content-encoding says',
  415: 'Send the body as it is, or with content-encoding gzip, deflate or br',
};
const INTERNAL = 'Something went wrong on our side; give the request id when you report it.';

export interface Refusal {
  code: string;
  message: string;
  headers?: Readonly<Record<string, string>>;
  extensions?: object;
}

/** Turns a request away before it becomes an operation, in the form that its client reads. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  { code, message, headers = {}, extensions }: Refusal,
): void {
  void reply
    .code(status)
    .headers({ ...headers, 'cache-control': 'no-store' })
    .type(typeFor(request))
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId: request.id, ...extensions } }] }));
}

function typeFor({ headers: { accept = '' } }: FastifyRequest): string {
  const type = accept.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}

/** A client of GraphQL gets one form of error from /graphql, also of a request that never becomes an operation. */
export function wordRefusals(server: FastifyInstance): void {
  // Without a promise: it runs for every answer.
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode < 400 || typeof payload !== 'string' || !isGraphql(request)) return done(null, payload);
    const answer = numbered(payload, request.id);
    // The address is there: what no route was found for is the method.
    if (!answer && reply.statusCode === 404) reply.code(405).header('allow', 'GET, POST');
    const worded = answer ?? wordsFor(request, reply);
    if (worded === payload) return done(null, payload);
    reply.removeHeader('content-length');
    reply.header('content-type', reply.getHeader('content-type') ?? 'application/json; charset=utf-8');
    done(null, worded);
  });
}

function wordsFor(request: FastifyRequest, reply: FastifyReply): string {
  const status = reply.statusCode;
  const ours = status >= 500;
  const words = (request.headers['content-encoding'] && WORDS_OF_COMPRESSED[status]) || WORDS[status];
  const message = ours ? INTERNAL : (words ?? 'This request is not GraphQL over HTTP');
  reply.header('content-type', typeFor(request));
  const code = ours ? 'INTERNAL' : 'BAD_REQUEST';
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** An answer of GraphQL, each of its errors with the id of the request; undefined for anything else. */
function numbered(payload: string, requestId: string): string | undefined {
  try {
    const answer = JSON.parse(payload) as { errors?: { extensions?: Record<string, unknown> }[] };
    if (!Array.isArray(answer.errors)) return undefined;
    if (answer.errors.every(({ extensions }) => extensions?.['requestId'])) return payload;
    for (const error of answer.errors) error.extensions = { ...error.extensions, requestId };
    return JSON.stringify(answer);
  } catch {
    return undefined;
  }
}

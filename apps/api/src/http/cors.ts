import cors, { type FastifyCorsOptions } from '@fastify/cors';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { isGraphql } from './addresses.js';

const DAY_SECONDS = 86_400;
const ASKED_WITH = ['content-type', 'apollo-require-preflight', 'if-none-match', 'x-request-id'];
const TOLD = ['x-request-id', 'retry-after', 'etag', 'ratelimit', 'ratelimit-policy', 'www-authenticate'];
/** What browsers say of a request that another origin's page sends: a proxy cannot change it, a page neither. */
const ELSEWHERE = new Set(['same-site', 'cross-site']);

/**
 * Pages of other origins may ask /graphql: any page as nobody where `*` is among the origins, and those that are named with a
 * token. A browser's cookie is never theirs to use, whatever the origin.
 */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  // Without a promise: both run for every request.
  server.addHook('onRequest', (request, _, done) => {
    const { headers } = request;
    if (headers.cookie && ELSEWHERE.has(String(headers['sec-fetch-site'])) && isGraphql(request)) delete headers.cookie;
    done();
  });
  await server.register(cors, {
    delegator: (request: FastifyRequest, done: (error: Error | null, options: FastifyCorsOptions) => void) =>
      done(null, optionsFor(request, origins)),
  });
}

function optionsFor(request: FastifyRequest, origins: readonly string[]): FastifyCorsOptions {
  const { origin } = request.headers;
  const isNamed = origin !== undefined && origins.includes(origin);
  if (!origin || !isGraphql(request) || !(isNamed || origins.includes('*'))) return NOBODY;
  return isNamed ? { ...ANYBODY, origin, allowedHeaders: [...ASKED_WITH, 'authorization'] } : ANYBODY;
}

const NOBODY: FastifyCorsOptions = { origin: false };
const ANYBODY: FastifyCorsOptions = {
  origin: '*',
  methods: ['GET', 'POST'],
  allowedHeaders: ASKED_WITH,
  exposedHeaders: TOLD,
  maxAge: DAY_SECONDS,
};

import cors, { type FastifyCorsOptions } from '@fastify/cors';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Config } from '#lib/config';
import { isActorDoor, isFile, isGraphql } from './addresses.js';

const DAY_SECONDS = 86_400;
const ASKED_WITH = ['content-type', 'apollo-require-preflight', 'if-none-match', 'read-after', 'x-request-id'];
const TOLD = ['x-request-id', 'read-after', 'retry-after', 'etag', 'ratelimit', 'ratelimit-policy', 'www-authenticate'];
/** What browsers say of a request that another origin's page sends: a proxy cannot change it, a page neither. */
const ELSEWHERE = new Set(['same-site', 'cross-site']);

export type Origins = Pick<Config, 'corsOrigins' | 'publicUrl'>;

/**
 * Pages of other origins may ask /graphql: any page as nobody where `*` is among the origins, and those that are named with a
 * token. A browser's cookie is never theirs to use, whatever the origin, nor to send a file.
 */
export async function allowOrigins(server: FastifyInstance, { corsOrigins, publicUrl }: Origins): Promise<void> {
  const own = publicUrl && new URL(publicUrl).origin;
  // Without a promise: both run for every request.
  server.addHook('onRequest', (request, _, done) => {
    if (request.headers.cookie && takesChanges(request) && isElsewhere(request, own)) delete request.headers.cookie;
    done();
  });
  await server.register(cors, {
    delegator: (request: FastifyRequest, done: (error: Error | null, options: FastifyCorsOptions) => void) =>
      done(null, optionsFor(request, corsOrigins)),
  });
}

/**
 * Whether a page may hold a socket: browsers ask nobody before they open one. Its own origin may, and those that are named or any where
 * `*` is among them: these without a cookie, which was taken from them above.
 */
export function mayConnect(request: FastifyRequest, { corsOrigins, publicUrl }: Origins): boolean {
  const { origin } = request.headers;
  if (!isElsewhere(request, publicUrl && new URL(publicUrl).origin)) return true;
  return origin !== undefined && (corsOrigins.includes(origin) || corsOrigins.includes('*'));
}

/** Whether a page of another origin may say by a token who asks: only one that is named. */
export function mayName(request: FastifyRequest, { corsOrigins, publicUrl }: Origins): boolean {
  const { origin } = request.headers;
  return !isElsewhere(request, publicUrl && new URL(publicUrl).origin) || corsOrigins.includes(origin ?? '');
}

const takesChanges = (request: FastifyRequest): boolean =>
  isGraphql(request) || isActorDoor(request) || (isFile(request) && request.method !== 'GET');

/** A browser that does not say where a request comes from still names the origin of the page that sends it. */
function isElsewhere({ headers, host }: FastifyRequest, own: string | undefined): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return ELSEWHERE.has(String(site));
  if (origin === undefined || origin === own) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
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

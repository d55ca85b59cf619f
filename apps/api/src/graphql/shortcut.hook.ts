import { Negotiator } from '@fastify/accept-negotiator';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Keeper, type KernelDriver, type KeptAnswer, RequestContext, type ShortQuestion } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { isGraphql } from '../http/addresses.js';
import { contextOf } from './context.js';
import { observe } from './observe.plugin.js';

const GRAPHQL = 'application/graphql-response+json';

/**
 * Answers before Apollo Server sees it: a registered query that is sent by its id, in a POST or a GET, a registered mutation in
 * a POST, and a query that is sent as text and has come often.
 */
export function takeShortWay(
  server: FastifyInstance,
  driver: () => KernelDriver,
  actors: () => ActorReader,
  logger: Logger,
): void {
  server.decorateRequest('graphqlContext', undefined);
  server.addHook('preHandler', (request: FastifyRequest, reply: FastifyReply, next) => {
    const question = isGraphql(request) ? asked(request) : undefined;
    const contentType = question && answerType(request.headers.accept);
    if (!contentType) return next();
    const start = performance.now();
    const { shortcut } = driver();
    // Before it is known who asks: what goes the usual way must not look that up twice.
    const found = shortcut.find(question);
    // A GET only reads: the usual way says so.
    if (!found || (found.isMutation && request.method === 'GET')) return next();
    const run = async (context: RequestContext): Promise<void> => {
      const answer = await shortcut.run(found, context);
      const { told } = answer;
      if (!told) {
        context.tried = answer.tried;
        request.graphqlContext = context;
        return next();
      }
      const type = found.isMutation ? 'mutation' : 'query';
      observe(logger, { context, told, name: found.operationName, type, start, codes: [] });
      reply.type(contentType);
      if ('kept' in answer) await sendKept(request, reply, answer, told.engine === 'kept');
      else void reply.send(answer.text);
    };
    const context = contextOf(actors(), request, reply);
    (context instanceof RequestContext ? run(context) : context.then(run)).catch(next);
  });
}

/** Undefined leaves it to Apollo Server: what is not plain, and what a page of another site could have sent. */
function asked(request: FastifyRequest): ShortQuestion | undefined {
  const { method, url, headers } = request;
  if (method === 'POST' && !/[?#]/.test(url)) {
    // A browser asks before it lets a page send JSON elsewhere.
    return headers['content-type']?.startsWith('application/json') ? question(request.body) : undefined;
  }
  if (method !== 'GET' || !headers['apollo-require-preflight']) return undefined;
  const { variables, query, ...rest } = request.query as Record<string, unknown>;
  if (query !== undefined) return undefined;
  try {
    return question({ ...rest, variables: typeof variables === 'string' ? JSON.parse(variables) : variables });
  } catch {
    return undefined;
  }
}

function question(body: unknown): ShortQuestion | undefined {
  const { documentId, operationName, query, variables, extensions } = (body ?? {}) as Record<string, unknown>;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  const given = (variables ?? {}) as Record<string, unknown>;
  if (query === undefined) {
    return typeof documentId === 'string' && !isOdd(extensions)
      ? { documentId, operationName, variables: given }
      : undefined;
  }
  const isPlain = typeof query === 'string' && documentId === undefined && !isOdd(extensions);
  return isPlain ? { query, operationName, variables: given } : undefined;
}

/** Apollo Client says in `extensions` what it is; what means more than that goes the usual way. */
const isOdd = (extensions: unknown): boolean =>
  extensions != null &&
  (typeof extensions !== 'object' ||
    Array.isArray(extensions) ||
    'persistedQuery' in extensions ||
    'cost' in extensions);

function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept.includes('application/json')) {
    return accept?.includes(GRAPHQL) ? `${GRAPHQL}; charset=utf-8` : 'application/json; charset=utf-8';
  }
  return accept.includes(GRAPHQL) ? `${GRAPHQL}; charset=utf-8` : undefined;
}

const isKnown = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')) ?? false;

const ENCODERS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body),
};
const encodings = new Negotiator({ supportedValues: Object.keys(ENCODERS) });
const WORTH_IT = 1024;

async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { kept, key, answers }: { kept: KeptAnswer; key: string; answers: Keeper },
  wasKept: boolean,
): Promise<void> {
  if (request.method === 'GET') {
    // To be asked for again each time, and not to be sent again while it is the same.
    reply.header('etag', kept.etag).header('cache-control', 'no-cache');
    if (isKnown(request.headers['if-none-match'], kept.etag)) return void reply.code(304).send();
  }
  const accepted = request.headers['accept-encoding'];
  // What was kept before is asked for often: it is compressed once.
  const isWorthIt = wasKept && accepted && kept.body.length >= WORTH_IT;
  const encoding = isWorthIt ? encodings.negotiate(accepted) : null;
  if (!encoding) return void reply.send(kept.body);
  let body = kept.as(encoding);
  if (!body) {
    body = await kept.compress(encoding, ENCODERS[encoding]!);
    answers.weigh(key, kept);
  }
  void reply.header('content-encoding', encoding).header('vary', 'accept-encoding').send(body);
}

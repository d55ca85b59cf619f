import { Negotiator } from '@fastify/accept-negotiator';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type AnswerCache, type KernelDriver, type KeptAnswer } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { contextOf } from './context.js';
import { observe } from './observe.plugin.js';

const GRAPHQL = 'application/graphql-response+json';

interface Question {
  documentId: string;
  operationName: unknown;
  variables: Record<string, unknown>;
}

/** Answers a registered query that is sent by its id, in a POST or a GET, before Apollo Server sees it. */
export function shortenRegistered(
  server: FastifyInstance,
  driver: () => KernelDriver,
  actors: () => ActorReader,
  logger: Logger,
): void {
  server.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const question = request.url.startsWith('/graphql') ? asked(request) : undefined;
    const type = question && answerType(request.headers.accept);
    if (!type) return;
    const start = performance.now();
    const context = await contextOf(actors(), request, reply);
    const { shortcut } = driver();
    const answer = await shortcut.run(question, context);
    if (!answer) return;
    observe(logger, { context, name: answer.operationName, type: 'query', start, codes: [] });
    reply.type(type);
    if (!answer.kept) return reply.send(answer.text);
    if (request.method === 'GET') {
      // To be asked for again each time, and not to be sent again while it is the same.
      reply.header('etag', answer.kept.etag).header('cache-control', 'no-cache');
      if (isKnown(request.headers['if-none-match'], answer.kept.etag)) return reply.code(304).send();
    }
    // What was kept before is asked for often: it is compressed once.
    return context.engine === 'kept'
      ? compressed(request, reply, answer, shortcut.answers!)
      : reply.send(answer.kept.body);
  });
}

/** Undefined leaves it to Apollo Server: what is not asked by an id, and what a page of another site could have sent. */
function asked(request: FastifyRequest): Question | undefined {
  const { method, url, headers } = request;
  if (method === 'POST' && url === '/graphql') {
    // A browser asks before it lets a page send JSON elsewhere.
    return headers['content-type']?.startsWith('application/json') ? question(request.body) : undefined;
  }
  if (method !== 'GET' || !url.startsWith('/graphql?') || !headers['apollo-require-preflight']) return undefined;
  const { variables, ...rest } = request.query as Record<string, unknown>;
  try {
    return question({ ...rest, variables: typeof variables === 'string' ? JSON.parse(variables) : variables });
  } catch {
    return undefined;
  }
}

function question(body: unknown): Question | undefined {
  const { documentId, operationName, query, variables } = (body ?? {}) as Record<string, unknown>;
  if (typeof documentId !== 'string' || query !== undefined) return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return { documentId, operationName, variables: (variables ?? {}) as Record<string, unknown> };
}

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

async function compressed(
  request: FastifyRequest,
  reply: FastifyReply,
  { kept, key }: { kept: KeptAnswer; key: string },
  answers: AnswerCache,
): Promise<FastifyReply> {
  const accepted = request.headers['accept-encoding'];
  const encoding = kept.body.length >= WORTH_IT && accepted ? encodings.negotiate(accepted) : null;
  if (!encoding) return reply.send(kept.body);
  let body = kept.as(encoding);
  if (!body) {
    body = await ENCODERS[encoding]!(kept.body);
    kept.keepAs(encoding, body);
    answers.weigh(key);
  }
  return reply.header('content-encoding', encoding).header('vary', 'accept-encoding').send(body);
}

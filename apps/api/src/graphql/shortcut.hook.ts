import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type KernelDriver } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { contextOf } from './context.js';
import { observe } from './observe.plugin.js';

const GRAPHQL = 'application/graphql-response+json';

interface Body {
  documentId?: unknown;
  operationName?: unknown;
  query?: unknown;
  variables?: unknown;
}

/**
 * Answers a registered query that is sent by its id in a POST, before Apollo Server sees it. A JSON body is proof enough
 * against requests that another site's page sends: a browser would have asked first.
 */
export function shortenRegistered(
  server: FastifyInstance,
  driver: () => KernelDriver,
  actors: () => ActorReader,
  logger: Logger,
): void {
  server.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method !== 'POST' || request.url !== '/graphql') return;
    const { documentId, operationName, query, variables } = (request.body ?? {}) as Body;
    if (typeof documentId !== 'string' || query !== undefined) return;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return;
    const type = answerType(request.headers.accept);
    if (!type || !request.headers['content-type']?.startsWith('application/json')) return;
    const start = performance.now();
    const context = await contextOf(actors(), request, reply);
    const answer = await driver().shortcut.run(
      { documentId, operationName },
      (variables ?? {}) as Record<string, unknown>,
      context,
    );
    if (!answer) return;
    observe(logger, { context, name: answer.operationName, type: 'query', start, codes: [] });
    return reply.type(type).send(answer.text);
  });
}

function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept.includes('application/json')) {
    return accept?.includes(GRAPHQL) ? `${GRAPHQL}; charset=utf-8` : 'application/json; charset=utf-8';
  }
  return accept.includes(GRAPHQL) ? `${GRAPHQL}; charset=utf-8` : undefined;
}

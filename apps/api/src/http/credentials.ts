import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { databaseTrouble, statusOf } from '#lib/graphql';
import { type ActorReader, setSessionCookie } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { isFile, isGraphql } from './addresses.js';
import { refuse } from './graphql-refusals.js';

/**
 * Looks up who asks before anything else is done for them, once: what comes later finds it remembered. A bearer token that is
 * not valid is turned away, as its program would take the answer to nobody for its own; a session that has ended is nobody.
 */
export function checkCredentials(server: FastifyInstance, actors: () => ActorReader, logger: Logger): void {
  // Without a promise where there is nobody to look up: it runs for every request.
  server.addHook('preHandler', (request, reply, done) => {
    const { cookie, authorization } = request.headers;
    if ((!cookie && !authorization) || !(isGraphql(request) || isFile(request))) return done();
    const renewed = (secret: string, expiresAt: Date): void => setSessionCookie({ reply }, secret, expiresAt);
    const failed = (error: unknown): void => turnAway(error, request, reply, logger);
    try {
      const actor = actors().of({ cookie, authorization }, renewed);
      if (actor instanceof Promise) actor.then(() => done(), failed);
      else done();
    } catch (error) {
      failed(error);
    }
  });
}

const NO_TOKEN = 'Bearer realm="s-pass", error="invalid_token", error_description="unknown, expired or revoked"';

function turnAway(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  if (error instanceof GraphQLError) {
    const { message, extensions } = error;
    const headers = { 'www-authenticate': NO_TOKEN };
    return refuse(request, reply, statusOf(extensions.code), { code: String(extensions.code), message, headers });
  }
  const trouble = databaseTrouble(error);
  logger.error({ err: error, code: trouble?.code ?? 'INTERNAL', requestId: request.id }, 'Who asks could not be found');
  if (!trouble) return refuse(request, reply, 500, { code: 'INTERNAL', message: INTERNAL });
  const { code, message, retryAfterSeconds } = trouble;
  const headers = { 'retry-after': String(retryAfterSeconds) };
  refuse(request, reply, statusOf(code), { code, message, headers, extensions: { retryAfterSeconds } });
}

const INTERNAL = 'Who asks could not be found: this is our fault; give the request id when you report it.';

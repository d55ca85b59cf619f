import { type ArgumentsHost, Catch, type HttpServer } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { databaseTrouble, passes, RETRY_AFTER_SECONDS, statusOf } from '#lib/graphql';
import { refuse } from './graphql-refusals.js';

/** A file that cannot be made just now, as the database is busy or away or too much is under way, is asked for again: that is no fault of ours to be reported. */
@Catch()
export class TroubleFilter extends BaseExceptionFilter {
  constructor(server: HttpServer) {
    super(server);
  }

  override catch(error: unknown, host: ArgumentsHost): void {
    // What GraphQL refuses has its words elsewhere.
    if (host.getType() !== 'http') return;
    const trouble = passingIn(error);
    if (!trouble) return super.catch(error, host);
    const http = host.switchToHttp();
    const { code, message, retryAfterSeconds } = trouble;
    refuse(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), statusOf(code), {
      ...{ code, message, headers: { 'retry-after': String(retryAfterSeconds) }, extensions: { retryAfterSeconds } },
    });
  }
}

function passingIn(error: unknown): { code: string; message: string; retryAfterSeconds: number } | undefined {
  if (!(error instanceof GraphQLError)) return databaseTrouble(error);
  const code = error.extensions['code'];
  return passes(code)
    ? { code: String(code), message: error.message, retryAfterSeconds: RETRY_AFTER_SECONDS }
    : undefined;
}

import { type FastifyRequest } from 'fastify';
import { ANONYMOUS } from '#lib/access';
import { RequestContext, todayInParis } from '#lib/graphql';

export const contextOf = (request: FastifyRequest): RequestContext =>
  new RequestContext(ANONYMOUS, todayInParis(), request.id, request);

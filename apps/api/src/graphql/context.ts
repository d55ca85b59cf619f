import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequestContext, todayInParis } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';

export async function contextOf(
  actors: ActorReader,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const { cookie, authorization } = request.headers;
  return new RequestContext(await actors.of({ cookie, authorization }), todayInParis(), request.id, request, reply);
}

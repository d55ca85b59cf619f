import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequestContext, todayInParis } from '#lib/graphql';
import { type ActorReader, setSessionCookie } from '#lib/identity';

export async function contextOf(
  actors: ActorReader,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const { cookie, authorization } = request.headers;
  const renewed = (secret: string, expiresAt: Date): void => setSessionCookie({ reply }, secret, expiresAt);
  const actor = await actors.of({ cookie, authorization }, renewed);
  return new RequestContext(actor, todayInParis(), request.id, request, reply);
}

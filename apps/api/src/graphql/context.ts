import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '#lib/access';
import { RequestContext, todayInParis } from '#lib/graphql';
import { type ActorReader, setSessionCookie } from '#lib/identity';

declare module 'fastify' {
  interface FastifyRequest {
    /** Made on the short way, for a request that goes on to Apollo Server. */
    graphqlContext: RequestContext | undefined;
  }
}

/** At once where there is nobody to look up. */
export function contextOf(
  actors: ActorReader,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext | Promise<RequestContext> {
  if (request.graphqlContext) return request.graphqlContext;
  const { cookie, authorization } = request.headers;
  const onRenewed = (secret: string, expiresAt: Date): void => setSessionCookie({ reply }, secret, expiresAt);
  const make = (actor: Actor) => {
    request.isQuestion = true;
    return new RequestContext(actor, todayInParis(), request.id, request, reply);
  };
  const actor = request.stated?.actor ?? actors.of({ cookie, authorization }, { onRenewed });
  return actor instanceof Promise ? actor.then(make) : make(actor);
}

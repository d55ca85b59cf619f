import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { ACTOR_STATEMENT, ActorStatements, DOOR, NotStated, type Stated } from '#lib/access';
import { type Config } from '#lib/config';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { ACTOR_DOOR, isActorDoor, isGraphql } from './addresses.js';
import { refuse } from './graphql-refusals.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, as the gateway states it; in a process behind one nothing else says so. */
    stated: Stated | undefined;
  }
}

/** For whoever looks after the process, and nothing of anybody. */
const OPEN = new Set(['/health/live', '/health/ready', '/metrics']);
const ONLY_THE_GATEWAY = 'This server answers its gateway only: ask there.';

/**
 * A subgraph that has the secret of a gateway believes what that states, and answers nobody else; the process that serves the whole schema
 * tells only the gateway who asks.
 */
export function hearGateway(
  server: FastifyInstance,
  { subgraph, gatewaySecret }: Pick<Config, 'subgraph' | 'gatewaySecret'>,
  logger: Logger,
): void {
  server.decorateRequest('stated', undefined);
  if (!gatewaySecret) return;
  const statements = new ActorStatements(gatewaySecret, subgraph ?? DOOR);
  const isOpen = (request: FastifyRequest): boolean => (subgraph ? OPEN.has(request.url) : !isActorDoor(request));
  server.addHook('onRequest', (request, reply, done) => {
    if (isOpen(request)) return done();
    try {
      // What is beside GraphQL is asked of the process that serves all of it.
      if (subgraph && !isGraphql(request)) throw new NotStated('missing');
      const stated = statements.read(request.headers[ACTOR_STATEMENT], request.id);
      // Budgets and the log count by the address that the gateway saw.
      Object.defineProperty(request, 'ip', { value: stated.from });
      if (subgraph) request.stated = stated;
      done();
    } catch (error) {
      const why = error instanceof NotStated ? error.why : 'malformed';
      logger.warn({ why, requestId: request.id }, 'Somebody asked without a statement of the gateway');
      refuse(request, reply, 401, { code: 'UNAUTHENTICATED', message: ONLY_THE_GATEWAY });
    }
  });
}

/** Tells the gateway who stands behind a cookie or a token. What is not valid was refused before, and a session that is old renewed. */
export function openActorDoor(
  server: FastifyInstance,
  { subgraph, gatewaySecret }: Pick<Config, 'subgraph' | 'gatewaySecret'>,
  actors: () => ActorReader,
): void {
  if (subgraph || !gatewaySecret) return;
  server.get(ACTOR_DOOR, async ({ headers: { cookie, authorization } }) => ({
    actor: await actors().of({ cookie, authorization }),
  }));
}

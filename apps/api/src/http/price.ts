import { type FastifyInstance } from 'fastify';
import { type Actor } from '#lib/access';
import { type Budgets, clientOf, type RoutePrice } from '#lib/graphql';
import { type ActorReader } from '#lib/identity';
import { type Logger } from '#lib/logging';
import { turnAway } from './credentials.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    price?: RoutePrice;
  }
  interface FastifyRequest {
    /** Who pays for what the answer turns out to be. */
    payer?: string;
  }
}

/** Nothing dear is made for nobody: to be refused costs them little. */
const NOBODYS = 50;

/** Files have a price too, which comes from the same budget: whoever has spent it waits before anything is printed. */
export function chargeRoutes(
  server: FastifyInstance,
  actors: () => ActorReader,
  budgets: () => Budgets,
  logger: Logger,
): void {
  server.addHook('preHandler', (request, reply, done) => {
    const { price } = request.routeOptions.config;
    if (!price) return done();
    const { cookie, authorization } = request.headers;
    const failed = (error: unknown): void => turnAway(error, request, reply, logger);
    const charge = (actor: Actor): void => {
      const client = clientOf(actor, request);
      budgets().charge({ client, charged: 0 }, actor.id === null ? Math.min(price.base, NOBODYS) : price.base);
      request.payer = client;
      done();
    };
    try {
      // Looked up before, and remembered.
      const actor = actors().of({ cookie, authorization });
      if (actor instanceof Promise) actor.then(charge).catch(failed);
      else charge(actor);
    } catch (error) {
      failed(error);
    }
  });
  server.addHook('onResponse', ({ payer, routeOptions }, reply, done) => {
    const more = routeOptions.config.price?.perKilobyte;
    if (payer !== undefined && more)
      budgets().owe({ client: payer }, Math.round((more * Number(reply.getHeader('content-length') ?? 0)) / 1024));
    done();
  });
}

import { type FastifyInstance } from 'fastify';
import { ANONYMOUS } from '#lib/access';
import { type Budgets, clientOf, NONSENSE_PRICE } from '#lib/graphql';
import { isNearGraphql } from '../http/addresses.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** It became a question of GraphQL, which has a price. */
    isQuestion?: boolean;
  }
}

/** What was refused before it became a question (broken JSON, an unknown token) counts for the address it came from. */
export function chargeRefusals(server: FastifyInstance, budgets: () => Budgets): void {
  server.addHook('onResponse', (request, { statusCode }, done) => {
    if (statusCode >= 400 && statusCode < 500 && !request.isQuestion && isNearGraphql(request))
      budgets().owe({ client: clientOf(ANONYMOUS, request) }, NONSENSE_PRICE);
    done();
  });
}

import { type FastifyReply } from 'fastify';

/** Headers of a request that an answer depends on, beside those that others have named: which sites may read it is one. */
export function varyBy(reply: FastifyReply, ...headers: readonly string[]): void {
  const named = reply.getHeader('vary');
  void reply.header('vary', [...(named ? [String(named)] : []), ...headers].join(', '));
}

import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '#lib/access';

/**
 * Answers for a file that is not there, or that the reader may not see, which look the same. A browser is led to a page that says so in
 * words, and lets sign in first whoever has not; a program gets a status and a sentence.
 */
export function noSuchFile(request: FastifyRequest, reply: FastifyReply, actor: Actor, message: string): void {
  if (!request.headers.accept?.includes('text/html')) return void reply.code(404).send({ message });
  const absent = actor.id === null ? '' : '&absent=1';
  void reply.redirect(`/document?adresse=${encodeURIComponent(request.url.split('?')[0]!)}${absent}`, 303);
}

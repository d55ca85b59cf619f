import { type FastifyInstance } from 'fastify';

/** What is refused before GraphQL sees it, in words. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'The body is not JSON',
  413: 'The body is longer than 1 MiB: ask for less at a time',
  415: 'Send JSON with content-type: application/json',
};

/** A client of GraphQL gets one form of error from /graphql, also of a request that never becomes an operation. */
export function wordRefusals(server: FastifyInstance): void {
  // Without a promise: it runs for every answer.
  server.addHook('onSend', (request, reply, payload, done) => {
    const message = WORDS[reply.statusCode];
    if (!message || !/^\/graphql(\?|$)/.test(request.url) || typeof payload !== 'string' || isAnswer(payload))
      return done(null, payload);
    reply.removeHeader('content-length');
    reply.header('content-type', 'application/json; charset=utf-8');
    const errors = [{ message, extensions: { code: 'BAD_REQUEST', requestId: request.id } }];
    done(null, JSON.stringify({ errors }));
  });
}

/** Whether GraphQL answered. */
function isAnswer(payload: string): boolean {
  try {
    return 'errors' in (JSON.parse(payload) as object);
  } catch {
    return false;
  }
}

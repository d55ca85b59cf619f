import { type FastifyInstance } from 'fastify';

/** What is refused before GraphQL sees it, in words. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'The body is not JSON',
  413: 'The body is longer than 1 MiB: ask for less at a time',
  415: 'Send JSON with content-type: application/json',
};

/** A client of GraphQL gets one form of error from /graphql, also of a request that never becomes an operation. */
export function wordRefusals(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    const message = WORDS[reply.statusCode];
    if (!message || !/^\/graphql(\?|$)/.test(request.url) || typeof payload !== 'string') return payload;
    if (isAnswer(payload)) return payload;
    reply.removeHeader('content-length');
    reply.header('content-type', 'application/json; charset=utf-8');
    return JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId: request.id } }] });
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

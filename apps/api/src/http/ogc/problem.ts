import { type FastifyReply } from 'fastify';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Wrong parameters',
  404: 'Not found',
  406: 'Not acceptable',
  503: 'Busy',
};

/** What is refused, as RFC 9457 has it. */
export class OgcProblem extends Error {
  override name = 'OgcProblem';

  constructor(
    readonly status: keyof typeof TITLES & number,
    readonly detail: string,
  ) {
    super(detail);
  }
}

export function sendProblem(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof OgcProblem)) throw error;
  const { status, detail } = error;
  if (status === 503) void reply.header('retry-after', '60');
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, instance: reply.request.id }));
}

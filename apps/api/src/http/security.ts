import { type FastifyInstance } from 'fastify';

/** Nothing comes from a third party; styles are inline because Mantine and Monaco set them so. */
const POLICY = (tiles: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:${tiles}`,
    `font-src 'self' data:`,
    `connect-src 'self'${tiles}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

export function secureHeaders(server: FastifyInstance, tileUrl: string | undefined): void {
  const policy = POLICY(tileUrl ? ` ${new URL(tileUrl).origin}` : '');
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    // A page may be stricter by itself.
    if (isPage && !reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy);
  });
}

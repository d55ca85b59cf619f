import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isNearGraphql } from './addresses.js';

/** Nothing comes from a third party; styles are inline because Mantine and Monaco set them so. */
const POLICY = (tiles: string, sockets: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:${tiles}`,
    `font-src 'self' data:`,
    `connect-src 'self'${tiles}${sockets}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

interface Setting {
  tileUrl: string | undefined;
  publicUrl: string | undefined;
}

/** As it may stand in a policy. */
const HOST = /^[\w.-]+(:\d+)?$/;
const WHO_ASKS = 'cookie, authorization, accept-language, origin';

/** Two years, as lists of browsers ask. */
const HTTPS_ONLY = 'max-age=63072000';

/** Errors pass, and nobody between is to guess how long anything else lasts. */
function keepNothing(reply: FastifyReply): void {
  if (!String(reply.getHeader('cache-control') ?? '').includes('no-store')) reply.header('cache-control', 'no-store');
}

export function secureHeaders(server: FastifyInstance, { tileUrl, publicUrl }: Setting): void {
  const isHttps = publicUrl?.startsWith('https:') ?? false;
  const tiles = tileUrl ? ` ${new URL(tileUrl).origin}` : '';
  // Some browsers do not take the sockets of a page's own host for its own.
  const policyFor = ({ host }: FastifyRequest): string =>
    POLICY(tiles, HOST.test(host) ? ` ${isHttps ? 'wss' : 'ws'}://${host}` : '');
  // Without a promise: it runs for every answer.
  server.addHook('onSend', (request, reply, payload, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    // An answer may be stricter by itself.
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'strict-origin-when-cross-origin');
    if (isHttps) reply.header('strict-transport-security', HTTPS_ONLY);
    // An answer is for whoever asked: nothing between may keep it for another.
    if (isNearGraphql(request)) {
      const before = String(reply.getHeader('vary') ?? '').replace(/^origin(, |$)/i, '');
      reply.header('vary', before ? `${before}, ${WHO_ASKS}` : WHO_ASKS);
      if (request.headers.cookie ?? request.headers.authorization) reply.header('cache-control', 'private, no-store');
    }
    if (reply.statusCode >= 400 || !reply.hasHeader('cache-control')) keepNothing(reply);
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html');
    // A page may be stricter by itself.
    if (isPage && !reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', policyFor(request));
    done(null, payload);
  });
}

import { type FastifyInstance } from 'fastify';

const MONTHS = 6;

/** `/.well-known/security.txt` (RFC 9116): to whom a weakness is reported. There is none where nobody was named. */
export function serveSecurityContact(server: FastifyInstance, base: string, contact: string | undefined): void {
  if (contact === undefined) return;
  server.get('/.well-known/security.txt', (_, reply) => {
    const lines = [
      `Contact: mailto:${contact}`,
      `Expires: ${expiry(new Date())}`,
      'Preferred-Languages: fr, en',
      `Canonical: ${base}/.well-known/security.txt`,
      '',
    ];
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=86400').send(lines.join('\r\n'));
  });
}

/** The first of a month, so that the file is the same for a month and good for five more. */
const expiry = (now: Date): string =>
  `${new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1)).toISOString().slice(0, 19)}Z`;

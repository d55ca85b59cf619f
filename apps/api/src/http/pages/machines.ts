import { type FastifyInstance, type FastifyReply } from 'fastify';
import { serveCatalogue } from '../catalogue/serve.js';
import { type Node } from '../catalogue/turtle.js';
import { serveOgc } from '../ogc/serve.js';
import { serveEmbeds } from './embed.js';
import { serveFeeds } from './feeds.js';
import { serveFormerAddresses } from './former-addresses.js';
import { type MadePages } from './made.js';
import { type Letters, serveNotificationLetters } from './notification-letters.js';
import { servePreviews } from './preview.js';
import { type ReadFor, tellSpent } from './read.js';
import { serveSecurityContact } from './security-contact.js';
import { Sitemap } from './sitemap.js';
import { serveUnsubscribing, type Unsubscribe } from './unsubscribe.js';

export interface MachineSettings {
  /** The address of the portal, without a slash at its end. */
  base: string;
  /** That, and those of portals with hosts of their own. */
  bases: readonly string[];
  /** Where weaknesses are reported. */
  securityContact: string | undefined;
  readFor: ReadFor;
  made: MadePages;
  /** Reports that are open to everybody, as datasets of a catalogue. */
  reports: () => Promise<Node[]>;
  unsubscribe: Unsubscribe;
  letters: Letters;
}

/** Questions and steps on the way, which lead to no page of their own. */
const NOT_FOR_ROBOTS = ['/graphql', '/auth/', '/dev/', '/compte', '/cotisations', '/recherche'];
const NONE = 'There is no such section.\n';
const LATER = 'It cannot be read now. Ask again later.\n';

/** What is asked for beside the pages: where search engines may look, and which pages there are; feeds, features and the catalogue; and addresses of former days. */
export function serveMachines(server: FastifyInstance, settings: MachineSettings): void {
  const { base, bases, securityContact, readFor, made, reports, unsubscribe, letters } = settings;
  const rules = NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`);
  const robots = ['User-agent: *', ...rules, '', `Sitemap: ${base}/sitemap.xml`, ''].join('\n');
  server.get('/robots.txt', (_, reply) => {
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(robots);
  });
  serveSecurityContact(server, base, securityContact);
  const sitemap = new Sitemap(base, made);
  const told = { errorHandler: tellSpent };
  const send = (reply: FastifyReply, text: string | undefined, otherwise: 404 | 503) =>
    text === undefined
      ? (otherwise === 503 ? reply.header('retry-after', '60') : reply)
          .code(otherwise)
          .type('text/plain; charset=utf-8')
          .send(otherwise === 404 ? NONE : LATER)
      : reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=3600').send(text);
  server.get('/sitemap.xml', told, async (request, reply) =>
    send(reply, await sitemap.index(readFor(request, reply)), 503),
  );
  server.get<{ Params: { name: string } }>('/sitemaps/:name.xml', told, async (request, reply) =>
    send(
      reply,
      await sitemap.section(request.params.name, readFor(request, reply)),
      sitemap.has(request.params.name) ? 503 : 404,
    ),
  );
  serveFeeds(server, base, readFor);
  serveOgc(server, base, readFor);
  serveCatalogue(server, base, readFor, reports);
  serveFormerAddresses(server, readFor);
  servePreviews(server, readFor);
  serveEmbeds(server, bases, readFor);
  serveUnsubscribing(server, unsubscribe);
  serveNotificationLetters(server, letters);
}

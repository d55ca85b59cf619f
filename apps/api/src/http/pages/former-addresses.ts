import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type ReadFor, tellSpent } from './read.js';

/** What an item is today, by the word of its address on the former platform; each kind has numbers of its own, the first goes before the others. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  observatoire: ['ENTRY', 'VIEWPOINT_SERIES'],
  mediatheque: ['RESOURCE'],
  missions: ['NOTEBOOK'],
};

/** Two languages, then a portal, or missions outside of any. */
const FORMER = /^\/(?:fr|en)\/(?:portail\/(?<portal>[^/]+)(?:\/(?<rest>.*))?|missions\/(?<mission>.+))$/s;
const NUMBER = /^[1-9]\d{0,8}$/;
/** People come back by the address that they have: what has moved is looked for again after an hour. */
const FOR_AN_HOUR = 'public, max-age=3600';
const LONGEST = 100;

interface Found {
  items?: { nodes: { id: string; kind: string }[] };
  portals?: { nodes: { slug: string }[] };
}

/**
 * Addresses of the former platform, which people wrote down: they lead to what has their number today and is for everybody,
 * else to a search for the words of their end. What is hidden is answered like what there never was. All lead to pages of this portal.
 */
export function serveFormerAddresses(server: FastifyInstance, readFor: ReadFor): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const asked = askedBy(request.url);
    if (!asked) {
      reply.callNotFound();
      return reply;
    }
    const found = await readFor(request, reply)<Found>('FormerAddress', {
      number: asked.number,
      kinds: asked.kinds ?? [],
      isItem: asked.kinds !== undefined,
    });
    const items = found?.items?.nodes ?? [];
    const item = items.find(({ kind }) => kind === asked.kinds?.[0]) ?? items[0];
    const portal = found?.portals?.nodes[0];
    if (item) return moved(reply, `/ressources/${encodeURIComponent(item.id)}`);
    if (portal) return moved(reply, `/portails/${encodeURIComponent(portal.slug)}`);
    const words = asked.words ? `?${new URLSearchParams({ mots: asked.words })}` : '';
    return reply
      .header('cache-control', 'no-cache')
      .redirect(`${asked.kinds ? '/ressources' : '/portails'}${words}`, 302);
  };
  server.get('/:language/portail/*', { errorHandler: tellSpent }, answer);
  server.get('/:language/missions/*', { errorHandler: tellSpent }, answer);
}

const moved = (reply: FastifyReply, to: string): FastifyReply =>
  reply.header('cache-control', FOR_AN_HOUR).redirect(to, 301);

/** Undefined for what was never an address there. */
function askedBy(url: string): { number: number; kinds?: readonly string[]; words: string } | undefined {
  const { portal, rest = '', mission } = FORMER.exec(pathOf(url) ?? '')?.groups ?? {};
  if (mission !== undefined) return numbered(mission.split('/'), KINDS['missions']);
  if (portal === undefined || !NUMBER.test(portal)) return undefined;
  const [word = '', ...parts] = rest.split('/');
  const kinds = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  // A list of the portal, or the portal itself under its name.
  if (!kinds || parts.join('') === '') return { number: Number(portal), words: kinds ? '' : wordsOf(word) };
  return numbered(parts, kinds);
}

function numbered([number = '', ...slug]: string[], kinds: readonly string[] | undefined): ReturnType<typeof askedBy> {
  return NUMBER.test(number) ? { number: Number(number), kinds, words: wordsOf(slug.at(-1) ?? '') } : undefined;
}

const wordsOf = (slug: string): string =>
  slug
    .replace(/\.html?$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()
    .slice(0, LONGEST);

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!);
  } catch {
    return undefined;
  }
}

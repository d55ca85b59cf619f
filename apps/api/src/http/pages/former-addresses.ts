import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type ReadFor } from './read.js';

/** What an item is today, by the word of its address on the former platform. */
const KINDS: Readonly<Record<string, string>> = {
  observatoire: 'ENTRY',
  mediatheque: 'RESOURCE',
  missions: 'NOTEBOOK',
};

/** Two languages, then a portal, or missions outside of any. */
const FORMER = /^\/(?:fr|en)\/(?:portail\/(?<portal>[^/]+)(?:\/(?<rest>.*))?|missions\/(?<mission>.+))$/s;
const NUMBER = /^[1-9]\d{0,8}$/;
/** People come back by the address that they have: what has moved is looked for again after an hour. */
const FOR_AN_HOUR = 'public, max-age=3600';
const LONGEST = 100;

interface Found {
  items?: { nodes: { id: string }[] };
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
      kinds: asked.kind ? [asked.kind] : [],
      isItem: asked.kind !== undefined,
    });
    const item = found?.items?.nodes[0];
    const portal = found?.portals?.nodes[0];
    if (item) return moved(reply, `/ressources/${encodeURIComponent(item.id)}`);
    if (portal) return moved(reply, `/portails/${encodeURIComponent(portal.slug)}`);
    const words = asked.words ? `?${new URLSearchParams({ mots: asked.words })}` : '';
    return reply
      .header('cache-control', 'no-cache')
      .redirect(`${asked.kind ? '/ressources' : '/portails'}${words}`, 302);
  };
  server.get('/:language/portail/*', answer);
  server.get('/:language/missions/*', answer);
}

const moved = (reply: FastifyReply, to: string): FastifyReply =>
  reply.header('cache-control', FOR_AN_HOUR).redirect(to, 301);

/** Undefined for what was never an address there. */
function askedBy(url: string): { number: number; kind?: string; words: string } | undefined {
  const { portal, rest = '', mission } = FORMER.exec(pathOf(url) ?? '')?.groups ?? {};
  if (mission !== undefined) return numbered(mission.split('/'), KINDS['missions']);
  if (portal === undefined || !NUMBER.test(portal)) return undefined;
  const [word = '', ...parts] = rest.split('/');
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  // A list of the portal, or the portal itself under its name.
  if (!kind || parts.join('') === '') return { number: Number(portal), words: kind ? '' : wordsOf(word) };
  return numbered(parts, kind);
}

function numbered([number = '', ...slug]: string[], kind: string | undefined): ReturnType<typeof askedBy> {
  return NUMBER.test(number) ? { number: Number(number), kind, words: wordsOf(slug.at(-1) ?? '') } : undefined;
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

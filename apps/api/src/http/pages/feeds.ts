import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '#lib/graphql';
import { tell } from '#lib/reporting';
import { atom, type FeedEntry } from './atom.js';
import { itemsAsked } from './items-asked.js';
import { READ_FOR_THEM, type ReadFor } from './read.js';

interface Item {
  id: string;
  publishedOn: string;
  isDemonstration: boolean;
  text: { locale: string; title: string; summary: string };
  keptBy: { name: string } | null;
  cover: { url: string | null; alternativeText: string | null } | null;
  licence: { label: string };
  themes: { key: string; label: string }[];
  versions: { madeAt: string; isShown: boolean }[];
}
interface Portal {
  slug: string;
  name: string;
  introduction: string;
  isDemonstration: boolean;
}
interface Answer {
  portal?: Portal | null;
  items: { nodes: Item[] };
}

const ALL: Readonly<Record<Locale, readonly [title: string, subtitle: string]>> = {
  fr: ['Fiches, ressources et carnets', 'Ce que le réseau S-PASS a publié, le plus récent d’abord.'],
  en: ['Entries, resources and notebooks', 'What the S-PASS network has published, the latest first.'],
};
const INVENTED: Readonly<Record<Locale, string>> = {
  fr: 'Donnée inventée pour la démonstration. ',
  en: 'Made up for the demonstration. ',
};
const NETWORK = 'S-PASS Territoires';
const TEXT = 'text/plain; charset=utf-8';
const NONE = 'There is no such portal, or it is not open to everybody.\n';
const BUSY = 'The feed cannot be written now: please try again in a minute.\n';

/** What was published last, of one portal or of all, for whoever follows it: what everybody may see, narrowed like the page beside it. */
export function serveFeeds(server: FastifyInstance, base: string, readFor: ReadFor): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, portal?: string): Promise<FastifyReply> => {
    // No portal is called nothing.
    if (portal === '') return reply.code(404).type(TEXT).send(NONE);
    const params = new URL(request.url, base).searchParams;
    const said = params.get('locale');
    // An address can say its language itself: what follows it mostly sends no header.
    if (said === 'fr' || said === 'en') request.headers['accept-language'] = said;
    const locale = localeOf(request.headers['accept-language']);
    const { filter, asOf, query } = itemsAsked(params, portal);
    const ofPortal = portal !== undefined;
    const answer = await readFor(request, reply)<Answer>('ItemFeed', { ofPortal, slug: portal, filter, asOf });
    if (answer === undefined) return reply.code(503).header('retry-after', '60').type(TEXT).send(BUSY);
    if (!answer || (ofPortal && !answer.portal)) return reply.code(404).type(TEXT).send(NONE);
    if (answer.portal && answer.portal.slug !== portal)
      return reply
        .header('cache-control', 'public, max-age=3600')
        .redirect(`/portails/${encodeURIComponent(answer.portal.slug)}.atom${query}`, 301);
    const path = `${base}${ofPortal ? `/portails/${encodeURIComponent(portal)}` : '/ressources'}`;
    const own = new URL(`${path}.atom${query}`);
    if (said === locale) own.searchParams.set('locale', locale);
    const [title, subtitle] = answer.portal ? wordsOf(answer.portal, locale) : ALL[locale];
    const entries = answer.items.nodes.map((item) => entryOf(item, base, locale));
    const feed = { address: own.href, page: `${path}${query}`, locale, title, subtitle, entries };
    tell({ req: request, reply }, atom(feed), 'application/atom+xml; charset=utf-8', 'no-cache');
    return reply;
  };
  server.get('/ressources.atom', READ_FOR_THEM, (request, reply) => send(request, reply));
  server.get<{ Params: { slug: string } }>('/portails/:slug.atom', READ_FOR_THEM, (request, reply) =>
    send(request as FastifyRequest, reply as FastifyReply, request.params.slug),
  );
}

const wordsOf = (
  { name, introduction, isDemonstration }: Portal,
  locale: Locale,
): [title: string, subtitle: string] => [name, told(introduction, isDemonstration, locale)];

const told = (text: string, isDemonstration: boolean, locale: Locale): string =>
  `${isDemonstration ? INVENTED[locale] : ''}${text}`;

function entryOf(item: Item, base: string, locale: Locale): FeedEntry {
  const { id, text, publishedOn, isDemonstration, keptBy, licence, themes, versions, cover } = item;
  const published = `${publishedOn}T00:00:00Z`;
  const madeAt = versions.find(({ isShown }) => isShown)?.madeAt;
  return {
    address: `${base}/ressources/${id}`,
    locale: text.locale,
    title: text.title,
    summary: told(text.summary, isDemonstration, locale),
    published,
    // A version is made when it is submitted, which may be before it was shown.
    updated: madeAt && madeAt > published ? madeAt : published,
    author: keptBy?.name ?? NETWORK,
    rights: licence.label,
    picture: cover?.url ? { address: `${base}${cover.url}`, title: cover.alternativeText ?? '' } : undefined,
    categories: themes,
  };
}

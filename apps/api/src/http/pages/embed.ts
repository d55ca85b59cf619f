import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type Locale, localeOf } from '#lib/graphql';
import { fileList, filesIn, type GivenDocument } from './files.js';
import { escaped } from './head.js';
import { plainPage, plainPolicy } from './plain-page.js';
import { type Read, READ_FOR_THEM, type ReadFor } from './read.js';

interface Embedded {
  id: string;
  isDemonstration: boolean;
  text: { locale: string; title: string; summary: string };
  keptBy: { name: string } | null;
  authors: { name: string }[] | null;
  licence: { label: string; url: string };
  cover: {
    alternativeText: string | null;
    author: string;
    creditLine: string | null;
    licence: { label: string; url: string };
    renditions: { url: string; format: string; width: number; height: number }[];
  } | null;
  documents?: GivenDocument[];
}

interface Words {
  open: string;
  picture: string;
  invented: string;
  none: readonly [title: string, text: string];
}

const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    open: 'Lire sur S-PASS Territoires',
    picture: 'Image\u00a0:',
    invented: 'Donnée inventée pour la démonstration.',
    none: ['Ce contenu n’est pas là', 'Il n’existe pas, ou il n’est plus ouvert à tous.'],
  },
  en: {
    open: 'Read on S-PASS Territoires',
    picture: 'Picture:',
    invented: 'Made up for the demonstration.',
    none: ['This content is not here', 'It does not exist, or is no longer open to everybody.'],
  },
};

const STYLE = `body { font-size: .9375rem; }
article { display: flex; flex-direction: column; min-height: 100vh; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; }
article > img { width: 100%; height: 200px; object-fit: cover; }
div { padding: .75rem 1rem 1rem; }
h1 { font-size: 1.2rem; margin: 0 0 .4rem; }
h1 a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 3px; }
p, ul { margin: 0 0 .4rem; }
ul { padding-left: 1.1rem; }
small { display: block; }
`;

/** Of the frame, in pixels: whoever takes less gives less. */
const SIZE = { width: 480, height: 420 };
const WIDEST_PICTURE = 800;
const PROVIDER = 'S-PASS Territoires';
const ID = '[a-z]+_[0-9a-z]{26}';

/**
 * `/integrer/ressources/ID`: an item in small, with whose it is, which is the one page that others may show within theirs. `/oembed?url=…` gives the
 * code for that to programs (oembed.com). Both tell what everybody may see.
 */
export function serveEmbeds(server: FastifyInstance, bases: readonly string[], readFor: ReadFor): void {
  const base = bases[0]!;
  const origins = new Set(bases.map((one) => new URL(one).origin));
  server.get<{ Params: { id: string } }>('/integrer/ressources/:id', READ_FOR_THEM, async (request, reply) => {
    const said = new URL(request.url, base).searchParams.get('langue');
    const locale = said === 'fr' || said === 'en' ? said : localeOf(request.headers['accept-language']);
    const item = await find(readFor(request as never, reply as never), request.params.id, locale);
    reply.type('text/html; charset=utf-8').headers({
      'content-security-policy': plainPolicy('anybody'),
      'cache-control': 'no-cache',
      vary: 'accept-language',
    });
    if (item === undefined) reply.code(503).header('retry-after', '5');
    else if (item === null) reply.code(404);
    return reply.send(pageOf(item ?? null, locale, base));
  });
  server.get('/oembed', READ_FOR_THEM, async (request, reply) => {
    const params = new URL(request.url, base).searchParams;
    if ((params.get('format') ?? 'json') !== 'json') return refuse(reply, 501, 'Only json is written here.');
    const id = idOf(params.get('url') ?? '', origins);
    const locale = localeOf(request.headers['accept-language']);
    const item = id && (await find(readFor(request, reply), id, locale));
    if (item === undefined && id) return refuse(reply.header('retry-after', '5'), 503, 'It cannot be read now.');
    if (!item) return refuse(reply, 404, 'There is no such content, or it is not open to everybody.');
    reply.type('application/json; charset=utf-8').headers({ 'cache-control': 'no-cache', vary: 'accept-language' });
    return reply.send(JSON.stringify(oembedOf(item, base, params)));
  });
}

/** For programs that find the page of an item, where its code is. */
export const oembedOfPage = (address: string, base: string, title: string) => ({
  type: 'application/json+oembed',
  title,
  href: `${base}/oembed?${new URLSearchParams({ url: address, format: 'json' })}`,
});

/** Null where there is none, undefined where that cannot be found out now. */
async function find(read: Read, id: string, locale: Locale): Promise<Embedded | null | undefined> {
  if (!new RegExp(`^${ID}$`).test(id)) return null;
  return (await read<{ item: Embedded | null }>('ItemEmbed', { id, locale }))?.item;
}

/** The item that an address of ours is the page of. */
function idOf(address: string, origins: ReadonlySet<string>): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return origins.has(origin) ? new RegExp(`^/ressources/(${ID})/?$`).exec(pathname)?.[1] : undefined;
}

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ message });

function pictureOf({ cover }: Embedded) {
  const drawn = cover?.renditions.filter(({ format, width }) => format === 'JPEG' && width <= WIDEST_PICTURE) ?? [];
  return drawn.at(-1) ?? cover?.renditions.find(({ format }) => format === 'JPEG');
}

/** Whose it is: who made it, or else who keeps it. */
const makersOf = ({ authors, keptBy }: Embedded): string[] => {
  const makers = (authors ?? []).map(({ name }) => name);
  return makers.length > 0 ? makers : keptBy ? [keptBy.name] : [];
};

function pageOf(item: Embedded | null, locale: Locale, base: string): string {
  const words = WORDS[locale];
  const [title, text] = words.none;
  if (!item)
    return plainPage({
      ...{ locale, title, style: STYLE },
      body: `<article><div><h1>${escaped(title)}</h1><p>${escaped(text)}</p></div></article>`,
    });
  const { id, text: said, licence, cover, keptBy, isDemonstration } = item;
  const address = escaped(`${base}/ressources/${id}`);
  const away = 'target="_blank" rel="noopener"';
  const link = (to: string, label: string, rel: string): string =>
    `<a href="${escaped(to)}" target="_blank" rel="noopener ${rel}">${escaped(label)}</a>`;
  const picture = pictureOf(item);
  const makers = makersOf(item).join(', ');
  const kept = keptBy && keptBy.name !== makers ? ` · ${escaped(keptBy.name)}` : '';
  const body = `<article lang="${escaped(said.locale)}">
${picture ? `<img src="${escaped(picture.url)}" alt="${escaped(cover!.alternativeText ?? '')}" width="${picture.width}" height="${picture.height}">` : ''}
<div><h1><a href="${address}" ${away}>${escaped(said.title)}</a></h1>
${picture || !said.summary ? '' : `<p>${escaped(said.summary)}</p>`}
${fileList(filesIn(item.documents), locale)}
<p>${escaped(makers)}${kept} · ${link(licence.url, licence.label, 'license')}</p>
${isDemonstration ? `<p><small>${escaped(words.invented)}</small></p>` : ''}
${picture ? `<small>${escaped(words.picture)} ${escaped([cover!.author, cover!.creditLine].filter(Boolean).join(', '))}, ${link(cover!.licence.url, cover!.licence.label, 'license')}</small>` : ''}
<small><a href="${address}" ${away} lang="${locale}">${escaped(words.open)}</a></small></div>
</article>`;
  return plainPage({ locale, title: said.title, style: STYLE, body });
}

function oembedOf(item: Embedded, base: string, params: URLSearchParams): object {
  const most = (name: string, usual: number): number => {
    const asked = Number(params.get(name));
    return Number.isInteger(asked) && asked > 0 ? Math.min(asked, usual) : usual;
  };
  const size = { width: most('maxwidth', SIZE.width), height: most('maxheight', SIZE.height) };
  const picture = pictureOf(item);
  return {
    version: '1.0',
    type: 'rich',
    title: item.text.title,
    author_name: makersOf(item).join(', '),
    provider_name: PROVIDER,
    provider_url: base,
    cache_age: 3600,
    ...size,
    html: `<iframe src="${escaped(`${base}/integrer/ressources/${item.id}`)}" title="${escaped(item.text.title)}" width="${size.width}" height="${size.height}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    ...(picture && {
      thumbnail_url: `${base}${picture.url}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    license: item.licence.url,
  };
}

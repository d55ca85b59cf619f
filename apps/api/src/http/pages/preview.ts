import { type FastifyInstance } from 'fastify';
import { type Locale, localeOf } from '#lib/graphql';
import { keyOf } from '#lib/reporting';
import { fileList, type GivenFile } from './files.js';
import { escaped } from './head.js';
import { plainPage, plainPolicy } from './plain-page.js';
import { READ_FOR_THEM, type ReadFor } from './read.js';

interface Previewed {
  number: number | null;
  expiresOn: string;
  keptBy: string;
  licence: string;
  texts: { locale: string; title: string; summary: string; html: string }[];
  documents: GivenFile[];
}

interface Words {
  draft: string;
  version: (number: number) => string;
  until: (day: string) => string;
  note: string;
  empty: string;
  files: string;
  licence: (licence: string) => string;
  none: readonly [title: string, text: string];
  busy: readonly [title: string, text: string];
}

const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    draft: 'Aperçu d’un brouillon',
    version: (number) => `Aperçu de la version ${number}`,
    until: (day) => `Ce lien s’ouvre jusqu’au ${day}.`,
    note: 'Rien de ceci n’est publié : le texte peut encore changer, et il n’est pas à citer.',
    empty: 'Rien n’est encore écrit.',
    files: 'Fichiers',
    licence: (licence) => `Licence prévue : ${licence}`,
    none: ['Ce lien ne s’ouvre pas', 'Il a pris fin, ou il a été révoqué. Demandez-en un autre à qui vous l’a donné.'],
    busy: ['L’aperçu ne s’ouvre pas maintenant', 'Réessayez dans un instant.'],
  },
  en: {
    draft: 'Preview of a draft',
    version: (number) => `Preview of version ${number}`,
    until: (day) => `This link opens until ${day}.`,
    note: 'None of this is published: the text may still change, and is not to be cited.',
    empty: 'Nothing is written yet.',
    files: 'Files',
    licence: (licence) => `Intended licence: ${licence}`,
    none: ['This link does not open', 'It has expired or was revoked. Ask whoever gave it to you for another one.'],
    busy: ['The preview cannot be opened now', 'Please try again in a moment.'],
  },
};

const STYLE = `main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
aside { border: 1px solid var(--line); border-left: 4px solid var(--ochre); padding: .75rem 1rem; margin-bottom: 2rem; }
aside p { margin: 0; }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
h1 { font-size: 1.9rem; }
.summary { font-size: 1.2rem; }
figure { margin: 1.5rem 0; }
figcaption { margin-top: .4rem; }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 2px solid var(--line); }
`;

/**
 * `/apercu?key=…`: what an item is to say, for whoever has the link. Its key is put aside before anything reads the address; no page that it
 * leads to is told of it, nothing between keeps it, and search engines leave it out.
 */
export function servePreviews(server: FastifyInstance, readFor: ReadFor): void {
  server.get('/apercu', READ_FOR_THEM, async (request, reply) => {
    const locale = localeOf(request.headers['accept-language']);
    const words = WORDS[locale];
    const key = keyOf(request);
    const answer =
      key && (await readFor(request, reply)<{ previewedItem: Previewed | null }>('PreviewedItem', { key }));
    reply.type('text/html; charset=utf-8').headers({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'content-security-policy': plainPolicy('none'),
      vary: 'accept-language',
    });
    if (key && !answer) return reply.code(503).header('retry-after', '5').send(closed(locale, words.busy));
    const item = answer ? answer.previewedItem : null;
    return item ? reply.send(page(locale, item)) : reply.code(404).send(closed(locale, words.none));
  });
}

function page(locale: Locale, { number, expiresOn, keptBy, licence, texts, documents }: Previewed): string {
  const words = WORDS[locale];
  const title = number === null ? words.draft : words.version(number);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(expiresOn));
  const articles = texts.map(
    ({ locale: language, title: heading, summary, html }) =>
      `<article lang="${escaped(language)}"><h1>${escaped(heading)}</h1>${summary && `<p class="summary">${escaped(summary)}</p>`}${html}</article>`,
  );
  const body = `<main><aside><p><b>${escaped(title)}</b>. ${escaped(words.until(day))}</p><p>${escaped(words.note)}</p></aside>
${articles.join('\n') || `<p>${escaped(words.empty)}</p>`}
${documents.length > 0 ? `<section><h2>${escaped(words.files)}</h2>${fileList(documents, locale)}</section>` : ''}
<p class="soft">${escaped(keptBy)} · ${escaped(words.licence(licence))}</p></main>`;
  return plainPage({ locale, title, style: STYLE, body });
}

const closed = (locale: Locale, [title, text]: readonly [string, string]): string =>
  plainPage({ locale, title, style: STYLE, body: `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main>` });

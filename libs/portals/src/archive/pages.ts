import { escaped } from './escaped.js';
import {
  type ArchivedDocument,
  type ArchivedItem,
  type ArchivedMedia,
  fileOf,
  shownOf,
  type TextRow,
} from './portfolio.js';

/** Pages that open without any network: nothing runs in them, and nothing is asked for but pictures beside them. */
const page = (title: string, body: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
h1 { line-height: 1.25; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .3rem 1.25rem; }
dt, small { opacity: .8; }
dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

const facts = (all: readonly (readonly [string, unknown])[]): string =>
  `<dl>\n${all
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(String(value))}</dd>`)
    .join('\n')}\n</dl>`;

const KINDS: Readonly<Record<string, string>> = {
  ENTRY: 'Fiche',
  RESOURCE: 'Ressource',
  NOTEBOOK: 'Carnet',
  VIEWPOINT_SERIES: 'Série photographique',
};
/** As the portal calls them. */
const STATUSES: Readonly<Record<string, string>> = {
  DRAFT: 'Brouillon',
  SUBMITTED: 'À relire',
  RETURNED: 'À reprendre',
  PUBLISHED: 'En ligne',
  ARCHIVED: 'Aux archives',
};

export function indexPage(
  name: string,
  madeAt: string,
  items: readonly ArchivedItem[],
  media: readonly ArchivedMedia[],
): string {
  const lines = items.map(
    ({ item }) =>
      `<li><a href="items/${item.id}.html">${escaped(item.title)}</a> <small>${KINDS[item.kind] ?? escaped(item.kind)}, ${STATUSES[item.status] ?? escaped(item.status)}</small></li>`,
  );
  const files = media.map(
    (one) =>
      `<li><a href="${fileOf(one.media)}">${escaped(one.media.title)}</a> <small>${escaped(String(one.media['author']))}</small></li>`,
  );
  return page(
    `${name}\u00a0: archive`,
    `<p>Ce que cette organisation tenait dans S-PASS Territoires le ${escaped(madeAt)}.</p>
<h2>Fiches, ressources et carnets</h2>
<ul>\n${lines.join('\n')}\n</ul>
<h2>Images et documents</h2>
<ul>\n${files.join('\n')}\n</ul>`,
  );
}

/** An item as it is shown, before the first version as it is drafted. Its HTML is what the server makes of its document, and nothing else. */
export function itemPage(archived: ArchivedItem, media: ReadonlyMap<string, ArchivedMedia>): string {
  const { item, texts, photographs, placements, versions } = archived;
  const languages = texts.map((text) => textOf(text, text.title !== item.title, media));
  const shown = placements.map(
    ({ name, from, to }) => `<li>${escaped(name)}, du ${escaped(from)}${to ? ` au ${escaped(to)}` : ''}</li>`,
  );
  return page(
    item.title,
    `${facts([
      ['Nature', KINDS[item.kind] ?? item.kind],
      ['État', STATUSES[item.status] ?? item.status],
      ['Licence', item.licence_id],
      ['Auteurs', archived.authors.join(', ')],
      ['Thèmes', archived.themes.join(', ')],
      ['Maître d’ouvrage', item['project_owner']],
      ['Maître d’œuvre', item['designer']],
      ['Programme', item['programme']],
      ['Année', item['year']],
      ['Adresse', item['url']],
      ['Versions', versions.length],
      ['Identifiant', item.id],
    ])}
${languages.join('\n')}
${documentsOf(shownOf(archived).documents ?? [], media)}
${photographs.map((one) => pictureOf(media.get(one.media_id), [one.taken_on, one.author, one.comment_fr])).join('\n')}
${shown.length ? `<h2>Montré par</h2>\n<ul>\n${shown.join('\n')}\n</ul>` : ''}
<p><a href="../index.html">Toute l’archive</a></p>`,
  );
}

/** Files to take, beside the page. */
function documentsOf(documents: readonly ArchivedDocument[], media: ReadonlyMap<string, ArchivedMedia>): string {
  const files = documents.flatMap((one) => {
    const found = media.get(one.media)?.media;
    if (!found) return [];
    const said = [found.mime, `${found.bytes} octets`, one.language, found['author']].filter(Boolean).join(', ');
    return [`<li><a href="../${fileOf(found)}">${escaped(one.title)}</a> <small>${escaped(said)}</small></li>`];
  });
  return files.length > 0 ? `<h2>Fichiers</h2>\n<ul>\n${files.join('\n')}\n</ul>` : '';
}

/** The place of a picture in a text, as the server leaves it. */
const FIGURE = /<!--figure [A-Za-z0-9_-]+ (media_[0-9a-z]{26})\|[\s\S]*?-->/g;

const textOf = (
  { locale, title, summary, html = '' }: TextRow,
  isTitled: boolean,
  media: ReadonlyMap<string, ArchivedMedia>,
): string =>
  `<section lang="${escaped(locale)}">${isTitled ? `<h2>${escaped(title)}</h2>` : ''}
<p>${escaped(summary)}</p>
${html.replace(FIGURE, (_, id: string) => pictureOf(media.get(id)))}
</section>`;

const pictureOf = (found: ArchivedMedia | undefined, said?: readonly (string | null)[]): string => {
  if (!found) return '';
  const { title, author, alternative_fr: alternative } = found.media as Record<string, unknown>;
  const words = (said ?? [title, author]).filter(Boolean).join(', ');
  return `<figure><img src="../${fileOf(found.media)}" alt="${escaped(String(alternative ?? ''))}"><figcaption>${escaped(words)}</figcaption></figure>`;
};

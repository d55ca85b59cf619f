import { escaped } from '../pages/head.js';
import { type Collection } from './collections.js';
import { type Feature, pageOf } from './features.js';

type Crumb = readonly [title: string, path?: string];
const HOME: Crumb = ['S-PASS Territoires', '/'];
const ROOT: Crumb = ['OGC API Features', '/ogc?f=html'];
const LIST: Crumb = ['Collections', '/ogc/collections?f=html'];
const crumbOf = ({ id, title }: Collection): Crumb => [title, `/ogc/collections/${id}?f=html`];

/** A page for people, in the language of what it lists; it asks for nothing else. */
function page(base: string, crumbs: readonly Crumb[], body: string): string {
  const [title] = crumbs.at(-1)!;
  const way = crumbs
    .slice(0, -1)
    .map(([words, path]) => `<a href="${escaped(`${base}${path}`)}">${escaped(words)}</a>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · S-PASS Territoires</title>
<link rel="icon" href="/favicon.svg">
<style>
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 52rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
nav { font-size: .9375rem; }
h1 { margin: 1.5rem 0 .75rem; font-size: 1.7rem; line-height: 1.25; overflow-wrap: anywhere; }
ul { padding: 0; list-style: none; }
li { padding: .7rem 0; border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
li p, small { margin: .15rem 0 0; font-size: .9375rem; opacity: .8; }
dl { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: .4rem 1.25rem; }
dt { opacity: .8; }
dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<nav aria-label="Fil d’Ariane">${way.join(' › ')}</nav>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const paragraph = (text: string): string => (text ? `<p>${escaped(text)}</p>` : '');
const link = (href: string, words: string): string => `<a href="${escaped(href)}">${escaped(words)}</a>`;
const list = (lines: readonly string[]): string => `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`;
const facts = (all: readonly (readonly [string, string])[]): string =>
  `<dl>\n${all.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${value}</dd>`).join('\n')}\n</dl>`;

export const landingPage = (base: string, description: string): string =>
  page(
    base,
    [HOME, ['OGC API Features']],
    `${paragraph(description)}${list([
      `${link(`${base}/ogc/collections?f=html`, 'Collections')}<p>Une par portail, et une de tout.</p>`,
      `${link(`${base}/ogc/api?f=html`, 'Documentation')}<p>Les adresses et leurs paramètres\u202f; la description OpenAPI.</p>`,
      `${link(`${base}/ogc/conformance?f=html`, 'Conformité')}<p>Les classes de la norme OGC 17-069r4 que ce service suit.</p>`,
    ])}<p>${link(`${base}/ogc?f=json`, 'JSON')}</p>`,
  );

export const conformancePage = (base: string, classes: readonly string[]): string =>
  page(base, [HOME, ROOT, ['Conformité']], list(classes.map((one) => link(one, one))));

export const documentationPage = (base: string): string =>
  page(
    base,
    [HOME, ROOT, ['Documentation']],
    `${paragraph('QGIS, GDAL et tout client d’OGC API Features lisent ce service à cette adresse\u00a0:')}
<p><code>${escaped(`${base}/ogc`)}</code></p>
${facts([
  ['limit', 'Combien d’éléments par page, 1 à 1\u202f000\u202f; 10 sans précision.'],
  [
    'bbox',
    'Ouest, sud, est, nord, en degrés\u202f; l’ouest peut être à l’est de l’est, de part et d’autre de l’antiméridien.',
  ],
  [
    'datetime',
    'Le jour de première publication, ou deux jours séparés par une barre\u202f; <code>..</code> où l’intervalle est ouvert.',
  ],
  ['f', '<code>json</code> ou <code>html</code>.'],
])}
<p>${link(`${base}/ogc/api?f=json`, 'La description OpenAPI 3.0')}</p>`,
  );

export const listPage = (base: string, all: readonly Collection[]): string =>
  page(
    base,
    [HOME, ROOT, ['Collections']],
    list(all.map((one) => `${link(`${base}${crumbOf(one)[1]}`, one.title)}${paragraph(one.description)}`)),
  );

export const collectionPage = (base: string, one: Collection): string =>
  page(
    base,
    [HOME, ROOT, LIST, [one.title]],
    `${paragraph(one.description)}${facts([
      ['Éléments', link(`${base}/ogc/collections/${one.id}/items?f=html`, 'Les lire')],
      ['GeoJSON', link(`${base}/ogc/collections/${one.id}/items?f=json`, 'La première page')],
      ['Sur le site', link(`${base}${one.page}`, one.title)],
      ['Identifiant', `<code>${escaped(one.id)}</code>`],
    ])}`,
  );

interface Listed {
  features: readonly Feature[];
  matched: number;
  next: string | undefined;
}

export const featuresPage = (base: string, one: Collection, { features, matched, next }: Listed): string =>
  page(
    base,
    [HOME, ROOT, LIST, crumbOf(one), ['Éléments']],
    `${paragraph(`${matched.toLocaleString('fr-FR')} en tout\u202f; ${features.length.toLocaleString('fr-FR')} sur cette page.`)}${list(
      features.map((each) => {
        const { title, commune, year } = each.properties;
        const where = [commune, year].filter((value) => value !== null).join(', ');
        return `${link(`${base}/ogc/collections/${one.id}/items/${each.id}?f=html`, String(title))}${paragraph(where)}`;
      }),
    )}${next ? `<p>${link(next, 'Page suivante')}</p>` : ''}`,
  );

const NAMES: Readonly<Record<string, string>> = {
  summary: 'Résumé',
  commune: 'Commune',
  year: 'Année',
  themes: 'Thèmes',
  keptBy: 'Tenu par',
  licence: 'Licence',
  publishedOn: 'Publié le',
};

export function featurePage(base: string, collection: Collection, one: Feature): string {
  const { title, precision, isDemonstration } = one.properties;
  const known = Object.entries(NAMES).filter(([name]) => one.properties[name] !== null && one.properties[name] !== '');
  const [longitude, latitude] = one.geometry.coordinates;
  const where = precision === 'COMMUNE' ? ' (un point pour la commune)' : '';
  const degrees = [longitude, latitude].map((edge) => edge.toLocaleString('fr-FR', { maximumFractionDigits: 5 }));
  return page(
    base,
    [HOME, ROOT, LIST, crumbOf(collection), [String(title)]],
    `${isDemonstration ? paragraph('Donnée inventée pour la démonstration.') : ''}${facts([
      ...known.map(([name, words]) => [words, escaped(said(name, one.properties[name]!))] as const),
      ['Longitude, latitude', escaped(`${degrees.join('\u202f; ')}${where}`)],
      ['Sur le site', link(pageOf(base, one), String(title))],
      ['GeoJSON', link(`${base}/ogc/collections/${collection.id}/items/${one.id}?f=json`, String(one.id))],
    ])}`,
  );
}

const said = (name: string, value: string | number | boolean): string =>
  name === 'publishedOn'
    ? new Date(String(value)).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    : String(value);

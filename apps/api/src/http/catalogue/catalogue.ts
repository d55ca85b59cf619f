import { type Node } from './turtle.js';

export interface Portal {
  id: string;
  slug: string;
  name: string;
  introduction: string;
  openedOn: string | null;
  keptBy: { name: string } | null;
  territories: { name: string }[] | null;
}
export interface DataItem {
  id: string;
  publishedOn: string;
  text: { locale: string; title: string; summary: string };
  licence: { url: string };
  keptBy: { name: string } | null;
  themes: { label: string }[];
  versions: { madeAt: string; isShown: boolean }[];
  url?: string | null;
  documents?: DataFile[];
}
/** A file that a resource gives, under a licence of its own. */
interface DataFile {
  title: string;
  language: string | null;
  media: { mime: string; extension: string; bytes: number; url: string | null; licence: { url: string } } | null;
}

export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const ETALAB = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
const FEATURES = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core';
const NETWORK = 'S-PASS Territoires';
/** What every portal of the network is about. */
const FIELD = ['architecture', 'urbanisme', 'paysage', 'CAUE'];

const said = (value: string, language: string): Node => ({ '@value': value, '@language': language });
const at = (id: string): Node => ({ '@id': id });
const agent = (name = NETWORK): Node => ({ '@type': 'foaf:Agent', 'foaf:name': name });
const day = (value: string): Node => ({ '@value': value, '@type': 'xsd:date' });

/** A page of the catalogue; it goes on where `next` says. */
export function catalogue(
  address: Record<'own' | 'page' | 'first', string> & { next?: string },
  datasets: Node[],
  total: number,
): Node {
  return {
    '@id': address.own,
    '@type': ['dcat:Catalog', 'hydra:Collection'],
    'dct:title': said('Catalogue S-PASS Territoires', 'fr'),
    'dct:description': said(
      'Les portails, les tableaux et les jeux de données que le réseau S-PASS ouvre à tous.',
      'fr',
    ),
    'dct:publisher': agent(),
    'dct:language': at('http://publications.europa.eu/resource/authority/language/FRA'),
    'dct:license': at(ETALAB),
    'hydra:totalItems': total,
    'hydra:view': {
      '@id': address.page,
      '@type': 'hydra:PartialCollectionView',
      'hydra:first': at(address.first),
      'hydra:next': address.next ? at(address.next) : undefined,
    },
    'dcat:dataset': datasets,
  };
}

/** A portal is the table of what it shows: as files, and as features of a map. */
export function portalSet(base: string, { id, slug, name, introduction, openedOn, keptBy, territories }: Portal): Node {
  const page = `${base}/portails/${encodeURIComponent(slug)}`;
  const asked = `?${new URLSearchParams({ portal: slug })}`;
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': said(name, 'fr'),
    'dct:description': said(introduction || name, 'fr'),
    'dct:issued': openedOn ? day(openedOn) : undefined,
    'dct:publisher': agent(keptBy?.name),
    'dcat:keyword': [...FIELD, ...(territories ?? []).map((one) => one.name)].map((word) => said(word, 'fr')),
    'dcat:landingPage': at(page),
    'dcat:distribution': [
      file(`${base}/reports/items.csv${asked}`, 'CSV', 'text/csv'),
      file(`${base}/reports/items.geojson${asked}`, 'GEOJSON', 'application/geo+json'),
      {
        '@type': 'dcat:Distribution',
        'dct:title': said('OGC API Features', 'fr'),
        'dcat:accessURL': at(`${base}/ogc/collections/${id}`),
        'dct:conformsTo': at(FEATURES),
        'dct:license': at(ETALAB),
      },
    ],
  };
}

const file = (address: string, kind: string, type: string): Node => ({
  '@type': 'dcat:Distribution',
  'dct:title': said(kind, 'fr'),
  'dcat:accessURL': at(address),
  'dcat:downloadURL': at(address),
  'dcat:mediaType': at(`https://www.iana.org/assignments/media-types/${type}`),
  'dct:format': at(`http://publications.europa.eu/resource/authority/file-type/${kind}`),
  'dct:license': at(ETALAB),
});

/** Data that somebody published as a resource: under its own licence, where it is. */
export function dataSet(
  base: string,
  { id, publishedOn, text, licence, keptBy, themes, versions, url, documents = [] }: DataItem,
): Node {
  const page = `${base}/ressources/${id}`;
  const files = documents.flatMap((one) => distributionOf(base, page, one));
  // Where there are files, the page on the web is one more way to the data.
  const elsewhere = files.length > 0 ? url : (url ?? page);
  const modified = versions.find(({ isShown }) => isShown)?.madeAt;
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': said(text.title, text.locale),
    'dct:description': said(text.summary || text.title, text.locale),
    'dct:issued': day(publishedOn),
    'dct:modified': modified ? { '@value': modified, '@type': 'xsd:dateTime' } : undefined,
    'dct:publisher': agent(keptBy?.name),
    'dcat:keyword': themes.map(({ label }) => said(label, 'fr')),
    'dcat:landingPage': at(page),
    'dcat:distribution': [
      ...files,
      ...(elsewhere
        ? [{ '@type': 'dcat:Distribution', 'dcat:accessURL': at(elsewhere), 'dct:license': at(licence.url) }]
        : []),
    ],
  };
}

function distributionOf(base: string, page: string, { title, language, media }: DataFile): Node[] {
  if (!media?.url) return [];
  const { mime, extension, bytes, url, licence } = media;
  return [
    {
      '@type': 'dcat:Distribution',
      'dct:title': said(title, language ?? 'fr'),
      'dcat:accessURL': at(page),
      'dcat:downloadURL': at(`${base}${url}`),
      'dcat:mediaType': at(`https://www.iana.org/assignments/media-types/${mime}`),
      'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
      'dct:format': at(`http://publications.europa.eu/resource/authority/file-type/${extension.toUpperCase()}`),
      'dct:license': at(licence.url),
    },
  ];
}

import { type Alternate } from './head.js';

/** The filter of items, as far as the address of a page says it. */
interface ItemFilter {
  search?: string;
  kinds?: string[];
  theme?: string;
  portal?: string;
  departement?: string;
  licence?: string;
  format?: string;
  fromYear?: number;
  toYear?: number;
  includeDemonstration: boolean;
}

/** Which items an address asks for. */
export interface ItemsAsked {
  filter: ItemFilter;
  asOf: string | undefined;
  /** What of the address says so; nothing for all of them. */
  query: string;
}

/** As `item-filter.ts` of the portal has them. */
const WORDS = [
  'mots',
  'genre',
  'theme',
  'departement',
  'portail',
  'annee',
  'format',
  'licence',
  'demonstration',
  'asOf',
];
const KINDS = ['ENTRY', 'RESOURCE', 'NOTEBOOK', 'VIEWPOINT_SERIES'];
const FORMATS = [
  ...['IMAGE', 'PDF', 'TEXT', 'PRESENTATION', 'DRAWING', 'SPREADSHEET', 'CSV', 'JSON', 'GEOPACKAGE', 'PARQUET', 'ZIP'],
];
const LONGEST = 100;

/** Reads the address of the page of a portal, or of that of all items. */
export function itemsAsked(params: URLSearchParams, portal?: string): ItemsAsked {
  const said = (name: string): string | undefined =>
    params
      .get(name)
      ?.replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, LONGEST) || undefined;
  const kind = KINDS.find((one) => one === said('genre'));
  const year = /^\d{4}$/.test(said('annee') ?? '') ? Number(said('annee')) : undefined;
  return {
    filter: {
      search: said('mots'),
      kinds: kind ? [kind] : undefined,
      theme: said('theme'),
      portal: portal ?? said('portail'),
      departement: said('departement'),
      licence: said('licence'),
      format: FORMATS.find((one) => one === said('format')),
      fromYear: year,
      toYear: year,
      includeDemonstration: portal !== undefined || said('demonstration') === '1',
    },
    asOf: dayOf(params),
    query: questionOf([...params].filter(([name]) => WORDS.includes(name))),
  };
}

/** The day that an address asks for, if it is one. */
export function dayOf(params: URLSearchParams): string | undefined {
  const text = params.get('asOf') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : undefined;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

/** Where else the items of a page are: as a feed and as files. */
export function alternatesOf(page: string, base: string, { filter, asOf, query }: ItemsAsked): Alternate[] {
  const given = Object.entries({ ...filter, asOf }).filter(([, value]) => value !== undefined);
  const file = questionOf(given.map(([name, value]): [string, string] => [name, String(value)]));
  return [
    { type: 'application/atom+xml', title: 'Atom', href: `${page}.atom${query}` },
    { type: 'application/geo+json', title: 'GeoJSON', href: `${base}/reports/items.geojson${file}` },
    { type: 'text/csv', title: 'CSV', href: `${base}/reports/items.csv${file}` },
  ];
}

const questionOf = (entries: [string, string][]): string => (entries.length ? `?${new URLSearchParams(entries)}` : '');

import { type RecordHead } from './pages.js';
import { described } from './records.js';

export const portalHead: RecordHead = async (read, { parts: { slug }, asOf }) => {
  type Portal = { name: string; introduction: string; isDemonstration: boolean };
  const answer = await read<{ portal: Portal | null }>('PortalHead', { slug, asOf });
  if (!answer?.portal) return answer && null;
  const { name, introduction, isDemonstration } = answer.portal;
  return { title: name, ...described(isDemonstration, introduction) };
};

interface Item {
  __typename: string;
  isDemonstration: boolean;
  publishedOn: string | null;
  text: { locale: string; title: string; summary: string };
  keptBy: { name: string } | null;
  authors: { name: string }[] | null;
  licence: { url: string };
  themes: { label: string }[];
  place: { name: string; longitude: number | null; latitude: number | null; precision: string | null } | null;
  resourceKind?: string;
}

export const itemHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  if (!/^(entry|resource|notebook)_/.test(id ?? '')) return null;
  const answer = await read<{ item: Item | null }>('ItemHead', { id, asOf });
  if (!answer?.item) return answer && null;
  const { text, isDemonstration } = answer.item;
  return { title: text.title, ...described(isDemonstration, text.summary), data: dataOf(answer.item) };
};

/** What it is for schema.org. */
const typeOf = ({ __typename, resourceKind }: Item): string =>
  resourceKind === 'DATASET' ? 'Dataset' : __typename === 'Notebook' ? 'Article' : 'CreativeWork';

function dataOf(item: Item): object {
  const { text, publishedOn, keptBy, authors, licence, themes, place } = item;
  const organization = ({ name }: { name: string }) => ({ '@type': 'Organization', name });
  return {
    '@type': typeOf(item),
    name: text.title,
    ...(text.summary && { description: text.summary }),
    inLanguage: text.locale,
    ...(publishedOn && { datePublished: publishedOn }),
    license: licence.url,
    ...(keptBy && { publisher: organization(keptBy) }),
    ...(authors?.length && { author: authors.map(organization) }),
    ...(themes.length && { keywords: themes.map(({ label }) => label) }),
    ...(place && { contentLocation: { '@type': 'Place', name: place.name, ...pointOf(place) } }),
    isAccessibleForFree: true,
  };
}

/** A point that stands for a commune would be taken for the place itself. */
const pointOf = ({ longitude, latitude, precision }: NonNullable<Item['place']>) =>
  precision === 'EXACT' ? { geo: { '@type': 'GeoCoordinates', longitude, latitude } } : {};

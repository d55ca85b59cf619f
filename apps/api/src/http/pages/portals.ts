import { type RecordHead } from './pages.js';
import { described } from './records.js';

export const portalHead: RecordHead = async (read, { parts: { slug }, asOf, base }) => {
  type Portal = { slug: string; name: string; introduction: string; isDemonstration: boolean; cover: Cover };
  const answer = await read<{ portal: Portal | null }>('PortalHead', { slug, asOf });
  if (!answer?.portal) return answer && null;
  const { name, introduction, isDemonstration, cover } = answer.portal;
  const movedTo = answer.portal.slug === slug ? undefined : `/portails/${encodeURIComponent(answer.portal.slug)}`;
  return { title: name, movedTo, ...described(isDemonstration, introduction), ...pictureOf(cover, base) };
};

type Cover = { url: string | null; alternativeText: string | null } | null;
const pictureOf = (cover: Cover, base: string) =>
  cover?.url ? { image: { address: `${base}${cover.url}`, alternative: cover.alternativeText ?? '' } } : {};

interface Item {
  __typename: string;
  isDemonstration: boolean;
  publishedOn: string | null;
  text: { locale: string; title: string; summary: string };
  keptBy: { name: string } | null;
  authors: { name: string }[] | null;
  cover: (NonNullable<Cover> & { author: string; creditLine: string | null; licence: { url: string } }) | null;
  licence: { url: string };
  themes: { label: string }[];
  place: { name: string; longitude: number | null; latitude: number | null; precision: string | null } | null;
  resourceKind?: string;
}

export const itemHead: RecordHead = async (read, { parts: { id }, asOf, base }) => {
  if (!/^(entry|resource|notebook)_/.test(id ?? '')) return null;
  const answer = await read<{ item: Item | null }>('ItemHead', { id, asOf });
  if (!answer?.item) return answer && null;
  const { text, isDemonstration } = answer.item;
  const { cover } = answer.item;
  const data = dataOf(answer.item, base);
  return { title: text.title, ...described(isDemonstration, text.summary), ...pictureOf(cover, base), data };
};

/** What it is for schema.org. */
const typeOf = ({ __typename, resourceKind }: Item): string =>
  resourceKind === 'DATASET' ? 'Dataset' : __typename === 'Notebook' ? 'Article' : 'CreativeWork';

function dataOf(item: Item, base: string): object {
  const { text, publishedOn, keptBy, authors, licence, themes, place, cover } = item;
  const organization = ({ name }: { name: string }) => ({ '@type': 'Organization', name });
  return {
    '@type': typeOf(item),
    name: text.title,
    ...(text.summary && { description: text.summary }),
    inLanguage: text.locale,
    ...(publishedOn && { datePublished: publishedOn }),
    license: licence.url,
    ...(cover?.url && {
      image: {
        '@type': 'ImageObject',
        contentUrl: `${base}${cover.url}`,
        creditText: cover.creditLine ?? cover.author,
        license: cover.licence.url,
        ...(cover.alternativeText && { caption: cover.alternativeText }),
      },
    }),
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

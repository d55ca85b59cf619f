import { oembedOfPage } from './embed.js';
import { fileList, filesIn, type GivenDocument } from './files.js';
import { escaped } from './head.js';
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
  text: { locale: string; title: string; summary: string; html: string };
  keptBy: { name: string } | null;
  authors: { name: string }[] | null;
  cover: (NonNullable<Cover> & { author: string; creditLine: string | null; licence: { url: string } }) | null;
  licence: { url: string };
  themes: { label: string }[];
  place: { name: string; longitude: number | null; latitude: number | null; precision: string | null } | null;
  resourceKind?: string;
  documents?: Document[];
  photographs?: { nodes: Photograph[] };
}

type Document = GivenDocument & { media: { mime: string; licence: { url: string } } | null };

interface Photograph {
  takenOn: string;
  author: string;
  media: { url: string | null; alternativeText: string | null; licence: { url: string } } | null;
}

export const itemHead: RecordHead = async (read, { parts: { id }, asOf, base }) => {
  if (!/^(entry|resource|notebook|series)_/.test(id ?? '')) return null;
  const answer = await read<{ item: Item | null }>('ItemHead', { id, asOf });
  if (!answer?.item) return answer && null;
  const { text, isDemonstration } = answer.item;
  const { cover } = answer.item;
  const words = { title: text.title, ...described(isDemonstration, text.summary), text: textOf(answer.item) };
  const alternates = [oembedOfPage(`${base}/ressources/${id}`, base, text.title)];
  return { ...words, ...pictureOf(cover, base), alternates, data: dataOf(answer.item, base) };
};

/** How the view of a series is taken again. */
export const retakeHead: RecordHead = async (read, asked) => {
  if (!asked.parts['id']?.startsWith('series_')) return null;
  const series = await itemHead(read, asked);
  return series && { title: `Reprendre la vue : ${series.title}`, description: series.description };
};

/** The same without scripts: all that it says, and of a viewpoint the first picture and the last. */
function textOf({ text, photographs, documents }: Item): string {
  const shown = photographs?.nodes.filter(({ media }) => media?.url) ?? [];
  const pictures = shown.length > 2 ? [shown[0]!, shown.at(-1)!] : shown;
  return `<main lang="${text.locale}"><h1>${escaped(text.title)}</h1><p>${escaped(text.summary)}</p>${text.html}${pictures.map(figureOf).join('')}${fileList(filesIn(documents), 'fr')}</main>`;
}

const figureOf = ({ takenOn, author, media }: Photograph): string =>
  `<figure><img src="${escaped(media!.url!)}" alt="${escaped(media!.alternativeText ?? '')}" width="640"><figcaption>${escaped(`${takenOn} · ${author}`)}</figcaption></figure>`;

/** What it is for schema.org. */
const typeOf = ({ __typename, resourceKind }: Item): string =>
  resourceKind === 'DATASET' ? 'Dataset' : (TYPES[__typename] ?? 'CreativeWork');
const TYPES: Readonly<Record<string, string>> = { Notebook: 'Article', ViewpointSeries: 'ImageGallery' };

function dataOf(item: Item, base: string): object {
  const { text, publishedOn, keptBy, authors, licence, themes, place, cover, photographs, documents } = item;
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
    ...filesFor(item, documents?.flatMap((document) => fileOf(document, base)) ?? []),
    ...(photographs && { image: photographs.nodes.flatMap((photograph) => imageOf(photograph, base)) }),
  };
}

/** What search engines ask of data is how it is distributed; of any other work, the files that hold it. */
const filesFor = (item: Item, files: readonly object[]): object =>
  files.length === 0
    ? {}
    : {
        [typeOf(item) === 'Dataset' ? 'distribution' : 'encoding']: files.map((file) => ({
          '@type': typeOf(item) === 'Dataset' ? 'DataDownload' : 'MediaObject',
          ...file,
        })),
      };

const fileOf = ({ title, language, media }: Document, base: string): object[] =>
  media?.url
    ? [
        {
          ...{ name: title, contentUrl: `${base}${media.url}`, encodingFormat: media.mime },
          ...{ contentSize: `${media.bytes} B`, license: media.licence.url, ...(language && { inLanguage: language }) },
        },
      ]
    : [];

/** Each with its own author and licence; one that is not shown any more is not told. */
const imageOf = ({ takenOn, author, media }: Photograph, base: string): object[] =>
  media?.url
    ? [
        {
          ...{ '@type': 'ImageObject', contentUrl: `${base}${media.url}`, dateCreated: takenOn, creditText: author },
          ...{ license: media.licence.url, ...(media.alternativeText && { caption: media.alternativeText }) },
        },
      ]
    : [];

/** A point that stands for a commune would be taken for the place itself. */
const pointOf = ({ longitude, latitude, precision }: NonNullable<Item['place']>) =>
  precision === 'EXACT' ? { geo: { '@type': 'GeoCoordinates', longitude, latitude } } : {};

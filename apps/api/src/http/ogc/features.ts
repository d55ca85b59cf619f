import { type Read } from '../pages/read.js';
import { boxOf, daysOf, limitOf } from './asked.js';
import { ALL, busy, type Collection } from './collections.js';
import { bothWays, GEOJSON, HTML, JSON_TYPE } from './links.js';
import { OgcProblem } from './problem.js';

interface Item {
  id: string;
  kind: string;
  title: string;
  summary: string;
  year: number | null;
  publishedOn: string;
  isDemonstration: boolean;
  licence: { spdx: string; label: string; url: string };
  keptBy: { name: string } | null;
  themes: { label: string }[];
  territory: { code: string } | null;
  place: { name: string; longitude: number | null; latitude: number | null; precision: string | null } | null;
}
interface Page {
  items: { totalCount: number; nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export interface Feature {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [number, number] };
  properties: Record<string, string | number | boolean | null>;
  links?: object[];
}

/** What the address of a page can say. */
export const PAGE_PARAMS = ['bbox', 'datetime', 'limit', 'after'];
/** Of one page as it is read. */
const AT_ONCE = 100;

/** A page of features, the latest first, with where it goes on. Places are as they are shown to everybody. */
export async function page(
  read: Read,
  { portal }: Collection,
  params: URLSearchParams,
): Promise<{ features: Feature[]; matched: number; next: string | null }> {
  const filter = {
    portal,
    includeDemonstration: portal !== undefined,
    isOnMap: true,
    bbox: boxOf(params),
    ...daysOf(params),
  };
  const limit = limitOf(params);
  let after = params.get('after');
  if (after !== null && !/^[\w-]{1,400}$/.test(after)) throw new OgcProblem(400, WRONG_PLACE);
  const isFurther = after !== null;
  const features: Feature[] = [];
  for (;;) {
    const first = Math.min(limit - features.length, AT_ONCE);
    const answer: Page | null | undefined = await read<Page>('OgcItems', { filter, first, after });
    if (!answer) throw isFurther && features.length === 0 ? new OgcProblem(400, WRONG_PLACE) : busy();
    const { nodes, totalCount, pageInfo } = answer.items;
    features.push(...nodes.map(featureOf));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (!after || features.length >= limit) return { features, matched: totalCount, next: after };
  }
}

const WRONG_PLACE = 'after: where a page before this one ended, as its link says.';

/** One feature; refused where the collection does not have it, or no point of it is shown. */
export async function feature(read: Read, { id }: Collection, named: string): Promise<Feature> {
  const answer = /^[a-z]+_[\w-]{1,60}$/.test(named)
    ? await read<{ item: (Item & { portals: { id: string }[] }) | null }>('OgcFeature', { id: named })
    : { item: null };
  if (!answer) throw busy();
  const { item } = answer;
  const isOf = id === ALL ? item && !item.isDemonstration : item?.portals.some((portal) => portal.id === id);
  if (!item || !isOf || item.place?.longitude == null)
    throw new OgcProblem(404, 'There is no such feature in this collection, or it is not open to everybody.');
  return featureOf(item);
}

function featureOf({ id, place, licence, keptBy, themes, territory, ...item }: Item): Feature {
  const { kind, title, summary, year, publishedOn, isDemonstration } = item;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [place!.longitude!, place!.latitude!] },
    properties: {
      ...{ title, kind, summary, year, publishedOn },
      ...{ commune: place!.name, communeCode: territory?.code ?? null, precision: place!.precision },
      themes: themes.map(({ label }) => label).join(', '),
      keptBy: keptBy?.name ?? null,
      ...{ licence: licence.spdx, licenceUrl: licence.url, isDemonstration },
    },
  };
}

export const pageOf = (base: string, { id }: Feature): string => `${base}/ressources/${id}`;

/** A feature alone, with its links. */
export function told(one: Feature, collection: Collection, base: string, isHtml: boolean): object {
  const own = `${base}/ogc/collections/${collection.id}`;
  const links = [
    ...bothWays(`${own}/items/${one.id}`, isHtml, GEOJSON),
    { rel: 'collection', href: own, type: JSON_TYPE, title: collection.title },
    { rel: 'canonical', href: pageOf(base, one), type: HTML, title: String(one.properties['title']) },
    { rel: 'license', href: one.properties['licenceUrl'], title: one.properties['licence'] },
  ];
  return { ...one, links };
}

import { type Read } from '../pages/read.js';
import { bothWays, GEOJSON, HTML, type Link } from './links.js';
import { OgcProblem } from './problem.js';

/** All that has a shown place, whichever portal shows it. Others are portals, by their ids: these stay when a portal is renamed. */
export const ALL = 'items';

interface Portal {
  id: string;
  slug: string;
  name: string;
  introduction: string;
  openedOn: string | null;
  isDemonstration: boolean;
}

/** One portal, or all. */
export interface Collection {
  id: string;
  title: string;
  description: string;
  /** Where people read the same. */
  page: string;
  from: string | null;
  /** The portal by its slug. */
  portal?: string;
  isDemonstration: boolean;
}

const EVERYTHING: Collection = {
  id: ALL,
  title: 'Fiches, ressources et carnets',
  description: 'Ce que le réseau S-PASS a publié et dont un lieu est montré, quel que soit le portail.',
  page: '/ressources',
  from: null,
  isDemonstration: false,
};
const INVENTED = 'Données inventées pour la démonstration. ';

const ofPortal = ({ id, slug, name, introduction, openedOn, isDemonstration }: Portal): Collection => ({
  ...{ id, title: name, description: `${isDemonstration ? INVENTED : ''}${introduction}` },
  ...{ page: `/portails/${encodeURIComponent(slug)}`, from: openedOn, portal: slug, isDemonstration },
});

const BUSY = 'This cannot be read now: please try again in a minute.';
export const busy = (): OgcProblem => new OgcProblem(503, BUSY);

/** Demonstration data is in no list; whoever has its id finds it. */
export async function collections(read: Read): Promise<Collection[]> {
  const all = [EVERYTHING];
  for (let after: string | null = null; ;) {
    const answer: Page | null | undefined = await read<Page>('OgcCollections', { after });
    if (!answer) throw busy();
    all.push(...answer.portals.nodes.map(ofPortal));
    after = answer.portals.pageInfo.hasNextPage ? answer.portals.pageInfo.endCursor : null;
    if (!after) return all;
  }
}

interface Page {
  portals: { nodes: Portal[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export async function collectionAt(read: Read, id: string): Promise<Collection> {
  if (id === ALL) return EVERYTHING;
  const answer = id.startsWith('portal_')
    ? await read<{ portal: Portal | null }>('OgcPortal', { id })
    : { portal: null };
  if (!answer) throw busy();
  if (!answer.portal) throw new OgcProblem(404, 'There is no such collection, or it is not open to everybody.');
  return ofPortal(answer.portal);
}

export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** As the standard has it. */
export function described(collection: Collection, base: string, isHtml: boolean, isAlone: boolean): object {
  const { id, title, description, page, from } = collection;
  const own = `${base}/ogc/collections/${id}`;
  const items = bothWays(`${own}/items`, isHtml, GEOJSON).map((link): Link => ({ ...link, rel: 'items', title }));
  return {
    id,
    title,
    description,
    links: [
      ...bothWays(own, isHtml && isAlone),
      ...items,
      { rel: 'describedby', href: `${base}${page}`, type: HTML, title: 'S-PASS Territoires' },
    ],
    extent: {
      spatial: { bbox: [[-180, -90, 180, 90]], crs: CRS84 },
      temporal: { interval: [[from && `${from}T00:00:00Z`, null]] },
    },
    itemType: 'feature',
    crs: [CRS84],
  };
}

import type { TerritoryKind } from '../generated/graphql.js';

/** The words of the addresses, one for each kind. */
const slugs: Record<TerritoryKind, string> = {
  REGION: 'region',
  DEPARTEMENT: 'departement',
  OVERSEAS_COLLECTIVITY: 'collectivite',
  EPCI: 'epci',
  COMMUNE: 'commune',
  DELEGATED_COMMUNE: 'commune-deleguee',
  ASSOCIATED_COMMUNE: 'commune-associee',
  MUNICIPAL_ARRONDISSEMENT: 'arrondissement-municipal',
};

export const territoryKinds = Object.keys(slugs) as TerritoryKind[];

export interface Named {
  id: string;
  kind: TerritoryKind;
  code: string;
  name: string;
  isCurrent: boolean;
  validTo?: string | null;
}

/** A code can name several territories one after the other: one that has ended is addressed with its id as well. */
export function territoryPath(territory: Pick<Named, 'id' | 'kind' | 'code' | 'isCurrent'>): string {
  const path = `/territoires/${slugs[territory.kind]}/${territory.code}`;
  return territory.isCurrent ? path : `${path}?id=${encodeURIComponent(territory.id)}`;
}

export function kindOfSlug(slug: string | undefined): TerritoryKind | undefined {
  return territoryKinds.find((kind) => slugs[kind] === slug);
}

import { useAsOf } from '../day/use-as-of.js';
import type { FileFormat, ItemFilter, ItemKind } from '../generated/graphql.js';
import { useDemonstration } from '../demonstration/demonstration-switch.js';
import { oneOf, useAddress } from '../table/use-address.js';

const KINDS: readonly ItemKind[] = ['ENTRY', 'RESOURCE', 'NOTEBOOK', 'VIEWPOINT_SERIES'];

const FORMATS: readonly FileFormat[] = [
  ...(['IMAGE', 'PDF', 'TEXT', 'PRESENTATION', 'DRAWING', 'SPREADSHEET'] as const),
  ...(['CSV', 'JSON', 'GEOPACKAGE', 'PARQUET', 'ZIP'] as const),
];

/** What narrows a search, by its name in the address: each is a facet too. */
export const NARROWING = ['genre', 'theme', 'departement', 'portail', 'annee', 'format', 'licence'] as const;
export type Narrowing = (typeof NARROWING)[number];

/** What the address asks of the items, of one portal or of all. */
export function useItemFilter(portal?: string): ItemFilter {
  const { params } = useAddress();
  const demonstration = useDemonstration();
  const { asOf } = useAsOf();
  const said = (name: string): string | undefined => params.get(name)?.trim() || undefined;
  const kind = oneOf(KINDS, params.get('genre'));
  const year = /^\d{4}$/.test(said('annee') ?? '') ? Number(said('annee')) : undefined;
  return {
    search: said('mots')?.slice(0, 100),
    kinds: kind && [kind],
    theme: said('theme'),
    portal: portal ?? said('portail'),
    section: portal && said('rubrique'),
    licence: said('licence'),
    format: oneOf(FORMATS, params.get('format')),
    departement: said('departement'),
    fromYear: year,
    toYear: year,
    publishedTo: asOf,
    // What a portal shows is as real, or as invented, as the portal itself.
    includeDemonstration: portal !== undefined || demonstration,
  };
}

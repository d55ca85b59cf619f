import { type SavedSearchRecord } from './saved-search.entity.js';

const DAY_MS = 86_400_000;

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => daysAfter(day, -1);

type Asked = Pick<
  SavedSearchRecord,
  'search' | 'kind' | 'theme' | 'portal' | 'departement' | 'licence' | 'format' | 'year' | 'includeDemonstration'
>;

/** What it asks of items, as a filter of the schema: those that were published first on these days. */
export const filterOf = (of: Asked, publishedFrom: string, publishedTo: string): Record<string, unknown> => ({
  ...(of.search && { search: of.search }),
  ...(of.kind && { kinds: [of.kind] }),
  ...(of.theme && { theme: of.theme }),
  ...(of.portal && { portal: of.portal }),
  ...(of.departement && { departement: of.departement }),
  ...(of.licence && { licence: of.licence }),
  ...(of.format && { format: of.format }),
  ...(of.year && { fromYear: of.year, toYear: of.year }),
  ...{ includeDemonstration: of.includeDemonstration, publishedFrom, publishedTo },
});

/** The page that shows all that it finds, the latest first. */
export function pathOf(of: Asked): string {
  const words = {
    ...{ mots: of.search, genre: of.kind, theme: of.theme, portail: of.portal, departement: of.departement },
    ...{ licence: of.licence, format: of.format, annee: of.year },
    // Said either way: what the reader chose in their browser is not what this search asks.
    demonstration: of.includeDemonstration ? 1 : 0,
  };
  const said = Object.entries(words).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return `/ressources?${new URLSearchParams(said as [string, string][])}`;
}

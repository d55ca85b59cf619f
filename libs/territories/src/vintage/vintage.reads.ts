import { list, reads, sql } from '#lib/reads';
import { TerritoryVintage } from './vintage.type.js';

export const vintageReads = reads(TerritoryVintage, {
  visible: 'everyone',
  roots: {
    territorySources: list(
      'EVERYONE',
      'The yearly files taken in, newest first; at most 100.',
      () =>
        sql`select day, source, licence, imported_at as "importedAt" from territories.vintage order by day desc limit 100`,
    ),
  },
});

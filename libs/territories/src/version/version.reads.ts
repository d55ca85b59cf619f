import { maybe, reads } from '#lib/reads';
import { Territory } from '../territory/territory.type.js';
import { TerritoryVersion } from './version.type.js';

const territory = () => Territory;

export const versionReads = reads(TerritoryVersion, {
  visible: 'everyone',
  fields: {
    commune: maybe(territory, 'communeId' as never, 'Commune that it was a part of.'),
    epci: maybe(territory, 'epciId' as never, 'EPCI that it was a member of; null before 2019.'),
    departement: maybe(territory, 'departementId' as never, 'Département or overseas collectivity.'),
    region: maybe(territory, 'regionId' as never, 'Région that it was in.'),
  },
});

import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { belonging } from './belonging.js';
import { finance } from './finance.js';
import { governance } from './governance.js';
import { people } from './people.js';
import { networkLinks } from './links.js';
import { personalData } from './personal-data.js';
import { activity, reports } from './reports/index.js';

export { apart, APART, isDemonstration } from './organization/demonstration.check.js';
export { Certainty } from './certainty/certainty.enum.js';
export { AssertedFigure, FigureComparison, FigureMeasure } from './figure/figure.type.js';
export { Meeting } from './meeting/meeting.type.js';
export { Milestone } from './milestone/milestone.type.js';
export { Network } from './network/network.type.js';
export { PositionKind } from './position/position.enums.js';
export { demonstrationArgument } from './record/record.filters.js';
export { Source } from './source/source.type.js';
export { knownSources } from './source/source.check.js';
export { sourceJson, SourceKeys, sourcesOf } from './source/sources.js';
export { noSuchFile } from './record/file.missing.js';
export { NetworkRecord } from './record/record.entity.js';
export { includeDemonstration, includeDescendants } from './record/record.filters.js';
export { isLong, searching, within } from './search.js';
export { seesPerson } from './person/person.reads.js';
export { PersonRecord } from './person/person.entity.js';
export { Person } from './person/person.type.js';
export { serves } from './organization/organization.reads.js';
export { Organization } from './organization/organization.type.js';
export { OrganizationKind } from './organization/organization.enums.js';
export { loadDemonstration } from './demonstration/load.js';
export { Chance, daysAfter, demonstrationId } from './demonstration/random.js';
export { insertRows } from './demonstration/rows.js';
export { removeDemonstration } from './demonstration/remove.js';
export { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION, YEAR } from './reports/index.js';
export { importHistory } from './history/history.import.js';
export { readHistory } from './history/history.file.js';

const nouns = part(people, belonging, governance, finance);

export const network = {
  ...nouns,
  name: 'network',
  module: moduleOf('network', nouns),
  migrations: sqlMigrations('libs/network/src/migrations'),
  tells: ['network'],
  links: networkLinks,
  personalData,
  reports,
  activity,
};

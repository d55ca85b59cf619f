import { sqlMigrations } from '#lib/database';
import { belonging } from './belonging.js';
import { finance } from './finance.js';
import { governance } from './governance.js';
import { NetworkModule } from './network.module.js';
import { people } from './people.js';
import { personalData } from './personal-data.js';

export { Person } from './person/person.type.js';
export { Organization } from './organization/organization.type.js';
export { loadDemonstration } from './demonstration/load.js';
export { removeDemonstration } from './demonstration/remove.js';
export { importHistory } from './history/history.import.js';
export { readHistory } from './history/history.file.js';

export const network = {
  name: 'network',
  module: NetworkModule,
  entities: [...people.entities, ...belonging.entities, ...governance.entities, ...finance.entities],
  migrations: sqlMigrations('libs/network/src/migrations'),
  reads: [...people.reads, ...belonging.reads, ...governance.reads, ...finance.reads],
  contributions: [...people.contributions, ...governance.contributions, ...finance.contributions],
  tells: ['network'],
  personalData,
  tasks: finance.tasks,
  recurring: finance.recurring,
};

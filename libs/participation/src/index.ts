import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { batch } from './batch/index.js';
import { budget } from './budget/index.js';
import { call } from './call/index.js';
import { comment } from './comment/index.js';
import { contribution } from './contribution/index.js';
import { document } from './document/index.js';
import { entry } from './entry/index.js';
import { entryImport } from './entry-import/index.js';
import { followUp } from './follow-up/index.js';
import { heard } from './heard/index.js';
import { indicators } from './indicators/index.js';
import { initiative } from './initiative/index.js';
import { participationLinks } from './links.js';
import { merge } from './merge/index.js';
import { moderation } from './moderation/index.js';
import { notice } from './notice/index.js';
import { notifications } from './notifications.js';
import { officialAnswer } from './official-answer/index.js';
import { personalData } from './personal-data.js';
import { photograph } from './photograph/index.js';
import { sanction } from './sanction/index.js';
import { similarContribution } from './similar-contribution/index.js';
import { survey } from './survey/index.js';
import { synthesis } from './synthesis/index.js';

export { recountBudgets } from './budget/budget.recount.js';
export { formerlyPlaced, placeAgain } from './contribution/contribution.attribute.js';
export { loadParticipationDemonstration, removeParticipationDemonstration } from './demonstration/load.js';

const nouns = part(
  initiative,
  call,
  budget,
  document,
  contribution,
  photograph,
  similarContribution,
  merge,
  comment,
  batch,
  entry,
  entryImport,
  officialAnswer,
  followUp,
  indicators,
  heard,
  notice,
  moderation,
  sanction,
  survey,
  synthesis,
);

export const participation = {
  ...nouns,
  name: 'participation',
  module: moduleOf('participation', nouns),
  migrations: sqlMigrations('libs/participation/src/migrations'),
  tells: ['participation'],
  personalData,
  notifications,
  links: participationLinks,
};

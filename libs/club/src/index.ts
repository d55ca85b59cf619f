import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { ballot } from './ballot/index.js';
import { collectiveRule } from './collective-rule/index.js';
import { deliverable } from './deliverable/index.js';
import { discussions } from './discussions.js';
import { groundTest } from './ground-test/index.js';
import { notifications } from './notifications.js';
import { personalData } from './personal-data.js';
import { poll } from './poll/index.js';
import { pollVoter } from './poll-voter/index.js';
import { reuse } from './reuse/index.js';
import { task } from './task/index.js';
import { workstream } from './workstream/index.js';
import { workstreamActivity } from './workstream-activity/index.js';
import { workstreamContribution } from './workstream-contribution/index.js';
import { workstreamParticipant } from './workstream-participant/index.js';
import { workstreamPartner } from './workstream-partner/index.js';

export { loadClubDemonstration, removeClubDemonstration } from './demonstration/load.js';

const nouns = part(
  ...[workstream, workstreamPartner, workstreamParticipant],
  ...[workstreamContribution, collectiveRule],
  ...[task, groundTest, deliverable, reuse, workstreamActivity],
  ...[poll, pollVoter, ballot],
);

export const club = {
  ...nouns,
  name: 'club',
  module: moduleOf('club', nouns),
  migrations: sqlMigrations('libs/club/src/migrations'),
  tells: ['club'],
  personalData,
  notifications,
  discussions,
};

import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { ballot } from './ballot/index.js';
import { calendar, clubCalendar } from './club-calendar/index.js';
import { clubInvitation } from './club-invitation/index.js';
import { clubMember } from './club-member/index.js';
import { clubMembership } from './club-membership/index.js';
import { clubNotice } from './club-notice/index.js';
import { clubNoticeAnswer } from './club-notice-answer/index.js';
import { collectiveClaim } from './collective-claim/index.js';
import { collectiveRule } from './collective-rule/index.js';
import { decision } from './decision/index.js';
import { deliverable } from './deliverable/index.js';
import { discussions } from './discussions.js';
import { groundTest } from './ground-test/index.js';
import { clubLinks } from './links.js';
import { meeting } from './meeting/index.js';
import { meetingDate } from './meeting-date/index.js';
import { minutes } from './minutes/index.js';
import { notifications } from './notifications.js';
import { personalData } from './personal-data.js';
import { poll } from './poll/index.js';
import { pollVoter } from './poll-voter/index.js';
import { reports } from './reports/index.js';
import { reuse } from './reuse/index.js';
import { similar } from './similar/index.js';
import { task } from './task/index.js';
import { workstream } from './workstream/index.js';
import { workstreamActivity } from './workstream-activity/index.js';
import { workstreamArchive } from './workstream-archive/index.js';
import { workstreamContribution } from './workstream-contribution/index.js';
import { workstreamFile } from './workstream-file/index.js';
import { workstreamFileVersion } from './workstream-file-version/index.js';
import { workstreamParticipant } from './workstream-participant/index.js';
import { workstreamPartner } from './workstream-partner/index.js';

export { receiptCode } from './ballot/ballot.receipt.js';
export { Workstream } from './workstream/workstream.type.js';
export { loadClubDemonstration, removeClubDemonstration } from './demonstration/load.js';

const nouns = part(
  ...[clubMember, clubMembership, clubInvitation],
  ...[clubNotice, clubNoticeAnswer, similar],
  ...[workstream, workstreamPartner, workstreamParticipant],
  ...[workstreamContribution, collectiveRule, collectiveClaim],
  ...[task, groundTest, deliverable, reuse, workstreamActivity],
  ...[poll, pollVoter, ballot],
  ...[meeting, meetingDate, minutes, decision, clubCalendar],
  ...[workstreamFile, workstreamFileVersion, workstreamArchive],
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
  calendar,
  reports,
  links: clubLinks,
  pointsAnywhere: true,
};

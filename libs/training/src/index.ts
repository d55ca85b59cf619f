import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { accommodation } from './accommodation/index.js';
import { annualReturn } from './annual-return/index.js';
import { attendance } from './attendance/index.js';
import { auditFile } from './audit-file/index.js';
import { badge } from './badge/index.js';
import { calendarFeed } from './calendar-feed/index.js';
import { certificate } from './certificate/index.js';
import { complaint } from './complaint/index.js';
import { completion } from './completion/index.js';
import { course } from './course/index.js';
import { courseWait } from './course-wait/index.js';
import { courseResult } from './course-result/index.js';
import { coverageAttestation } from './coverage-attestation/index.js';
import { enrolment } from './enrolment/index.js';
import { enrolmentOffer } from './enrolment-offer/index.js';
import { evaluation } from './evaluation/index.js';
import { improvementAction } from './improvement-action/index.js';
import { trainingLinks } from './links.js';
import { personalData } from './personal-data.js';
import { activity, reports } from './reports/index.js';
import { prerequisite } from './prerequisite/index.js';
import { providerApproval } from './provider-approval/index.js';
import { retention } from './retention/index.js';
import { sessionDocument } from './session-document/index.js';
import { qualityEvidence } from './quality-evidence/index.js';
import { qualityProfile } from './quality-profile/index.js';
import { subcontract } from './subcontract/index.js';
import { teamCoverage } from './team-coverage/index.js';
import { trainingNeed } from './training-need/index.js';
import { trainerCompetence } from './trainer-competence/index.js';
import { trainingRule } from './training-rule/index.js';
import { trainingSession } from './training-session/index.js';

export { Certificate } from './certificate/certificate.type.js';
export { Completion } from './completion/completion.type.js';
export { CoverageAttestation } from './coverage-attestation/coverage-attestation.type.js';
export { BadgeKeys } from './badge/badge-keys.js';
export { loadTrainingDemonstration, removeTrainingDemonstration } from './demonstration/load.js';

const nouns = part(
  ...[course, trainingSession, enrolment, enrolmentOffer, courseWait, prerequisite, attendance],
  ...[completion, trainingRule, teamCoverage],
  ...[badge, certificate],
  ...[courseResult, annualReturn, retention, auditFile],
  ...[coverageAttestation],
  ...[evaluation, trainingNeed, accommodation],
  ...[calendarFeed, sessionDocument],
  ...[providerApproval, qualityProfile, qualityEvidence],
  ...[complaint, improvementAction, trainerCompetence, subcontract],
);

export const training = {
  ...nouns,
  name: 'training',
  module: moduleOf('training', nouns),
  migrations: sqlMigrations('libs/training/src/migrations'),
  tells: ['training'],
  links: trainingLinks,
  personalData,
  reports,
  activity,
};

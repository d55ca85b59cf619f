import { Meeting, Organization, Person } from '#lib/network';
import { links } from '#lib/nouns';
import { sql } from '#lib/reads';
import { Certificate } from './certificate/certificate.type.js';
import { Complaint } from './complaint/complaint.type.js';
import { Completion } from './completion/completion.type.js';
import { Course } from './course/course.type.js';
import { CoverageAttestation } from './coverage-attestation/coverage-attestation.type.js';
import { Enrolment } from './enrolment/enrolment.type.js';
import { Evaluation } from './evaluation/evaluation.type.js';
import { ImprovementAction } from './improvement-action/improvement-action.type.js';
import { ProviderApproval } from './provider-approval/provider-approval.type.js';
import { QualityEvidence } from './quality-evidence/quality-evidence.type.js';
import { Subcontract } from './subcontract/subcontract.type.js';
import { TrainerCompetence } from './trainer-competence/trainer-competence.type.js';
import { TrainingNeed } from './training-need/training-need.type.js';
import { TrainingSession } from './training-session/training-session.type.js';

/** What led to what in training. */
export const trainingLinks = links({
  view: sql`training.link`,
  kinds: {
    COURSE: {
      fr: 'Formation',
      en: 'Course',
      words: 'From who provides it to a course, until it was retired.',
      from: () => [Organization],
      to: () => [Course],
    },
    SESSION: {
      fr: 'Session',
      en: 'Session',
      words: 'From a course to a session of it, from its first day to its last.',
      from: () => [Course],
      to: () => [TrainingSession],
    },
    ENROLMENT: {
      fr: 'Inscription',
      en: 'Enrolment',
      words: 'From a session, and from who takes part, to an enrolment, on the day it was asked for.',
      from: () => [TrainingSession, Person],
      to: () => [Enrolment],
    },
    COMPLETION: {
      fr: 'Formation suivie',
      en: 'Completion',
      words: 'From an enrolment to what was completed; from the course and the person where no enrolment is known.',
      from: () => [Enrolment, Course, Person],
      to: () => [Completion],
    },
    CERTIFICATE: {
      fr: 'Certificat',
      en: 'Certificate',
      words:
        'From a completion to a certificate of it, until that was revoked or replaced; from the session where no completion is kept.',
      from: () => [Completion, TrainingSession],
      to: () => [Certificate],
    },
    REPLACEMENT: {
      fr: 'Remplacement',
      en: 'Replacement',
      words: 'From a certificate or an attestation to the one that replaces it.',
      from: () => [Certificate, CoverageAttestation],
      to: () => [Certificate, CoverageAttestation],
    },
    TRAINED_TEAM: {
      fr: 'Équipe formée',
      en: 'Trained team',
      words: 'From an organization to an attestation that all of its team were trained, on that day.',
      from: () => [Organization],
      to: () => [CoverageAttestation],
    },
    NEED: {
      fr: 'Besoin',
      en: 'Need',
      words: 'From an organization to a training that its team needs.',
      from: () => [Organization],
      to: () => [TrainingNeed],
    },
    ANSWER: {
      fr: 'Réponse',
      en: 'Answer',
      words: 'From a need to the session that answers it; on which day is not recorded.',
      from: () => [TrainingNeed],
      to: () => [TrainingSession],
    },
    EVALUATION: {
      fr: 'Évaluation',
      en: 'Evaluation',
      words: 'From a session to an evaluation of it, as long as it is open.',
      from: () => [TrainingSession],
      to: () => [Evaluation],
    },
    APPROVAL: {
      fr: 'Habilitation',
      en: 'Approval',
      words: 'From a provider to an approval of the State, as long as it holds.',
      from: () => [Organization],
      to: () => [ProviderApproval],
    },
    COMPLAINT: {
      fr: 'Réclamation',
      en: 'Complaint',
      words: 'From a session, or a course, to a complaint about it.',
      from: () => [TrainingSession, Course],
      to: () => [Complaint],
    },
    IMPROVEMENT: {
      fr: 'Action d’amélioration',
      en: 'Improvement',
      words: 'From a complaint to what is done about it, until it was done.',
      from: () => [Complaint],
      to: () => [ImprovementAction],
    },
    EVIDENCE: {
      fr: 'Preuve',
      en: 'Evidence',
      words: 'From a record to an evidence of quality that rests on it, as long as that holds.',
      from: () => [
        Course,
        TrainingSession,
        Certificate,
        Complaint,
        ImprovementAction,
        TrainerCompetence,
        Subcontract,
        ProviderApproval,
        Meeting,
      ],
      to: () => [QualityEvidence],
    },
  },
  expected: [
    // By what is public: who is a member, and how many of a team are trained.
    {
      of: () => Organization,
      kind: 'TRAINED_TEAM',
      lacks: (id, day) => sql`coalesce((select s.status = 'MEMBER' from network.member_status s
          where s.organization_id = ${id} and s.since <= ${day} order by s.since desc limit 1), false)
        and exists (select from training.teams_on(${day}) t where t.id = ${id} and t.kind = 'CAUE' and t.training_rule_id is not null
          and (t.headcount > 0 and t.trained = t.headcount) is not true)`,
    },
    {
      of: () => TrainingNeed,
      kind: 'ANSWER',
      lacks: (id) => sql`exists (select from training.training_need n where n.id = ${id} and n.status = 'OPEN')`,
    },
  ],
});

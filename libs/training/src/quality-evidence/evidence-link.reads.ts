import { Meeting } from '#lib/network';
import { maybe, reads } from '#lib/reads';
import { Certificate } from '../certificate/certificate.type.js';
import { Complaint } from '../complaint/complaint.type.js';
import { Course } from '../course/course.type.js';
import { ImprovementAction } from '../improvement-action/improvement-action.type.js';
import { ProviderApproval } from '../provider-approval/provider-approval.type.js';
import { Subcontract } from '../subcontract/subcontract.type.js';
import { TrainerCompetence } from '../trainer-competence/trainer-competence.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { EvidenceLink } from './quality-evidence.type.js';

/** By the columns of the query that reads links; each record is for those who may see it. */
interface Linked {
  courseId: string;
  trainingSessionId: string;
  certificateId: string;
  complaintId: string;
  improvementActionId: string;
  competenceId: string;
  subcontractId: string;
  approvalId: string;
  meetingId: string;
}
const NULL = 'Null for another kind, and for those who may not see it.';

export const evidenceLinkReads = reads<Linked>(EvidenceLink, {
  visible: 'everyone',
  fields: {
    course: maybe(() => Course, 'courseId', `The course. ${NULL}`),
    trainingSession: maybe(() => TrainingSession, 'trainingSessionId', `The session. ${NULL}`),
    certificate: maybe(() => Certificate, 'certificateId', `The certificate. ${NULL}`),
    complaint: maybe(() => Complaint, 'complaintId', `The complaint. ${NULL}`),
    improvementAction: maybe(() => ImprovementAction, 'improvementActionId', `The improvement action. ${NULL}`),
    competence: maybe(() => TrainerCompetence, 'competenceId', `The line of a trainer’s file. ${NULL}`),
    subcontract: maybe(() => Subcontract, 'subcontractId', `The contract with a subcontractor. ${NULL}`),
    approval: maybe(() => ProviderApproval, 'approvalId', `The approval. ${NULL}`),
    meeting: maybe(() => Meeting, 'meetingId', `The meeting. ${NULL}`),
  },
});

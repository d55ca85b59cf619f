import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ownToChange, refuseBefore, refuseToCome } from '../provider/provider.check.js';
import { ComplaintRecord } from './complaint.entity.js';
import {
  ComplaintAnonymizeInput,
  ComplaintRecordInput,
  ComplaintRemoveInput,
  ComplaintUpdateInput,
} from './complaint.inputs.js';
import { Complaint } from './complaint.type.js';

const complaints = kept(Complaint, ComplaintRecord, { refusals: apart() });
const DAYS_TO_ANSWER = 30;

/** Complaints are kept by managers of the provider, and by coordinators. The log of changes never names who complained. */
@Writes(Complaint)
export class ComplaintWrites {
  @Write('MANAGER', 'Records what somebody complains about to one’s organization.')
  async complaintRecord(input: ComplaintRecordInput, tx: Tx): Promise<Done> {
    const { organizationId, receivedOn } = input;
    const made = await ofProvider(tx, organizationId);
    const answerDueOn = input.answerDueOn ?? daysAfter(receivedOn, DAYS_TO_ANSWER);
    await check(tx, { ...input, answerDueOn });
    const id = await complaints.insert(tx, { ...input, ...made, answerDueOn });
    return { id, organizationId, after: unnamed({ ...input, answerDueOn }) };
  }

  @Write('MANAGER', 'Corrects a complaint, or tells that it was answered and settled.')
  async complaintUpdate(input: ComplaintUpdateInput, tx: Tx): Promise<Done> {
    const complaint = await ownToChange(tx, complaints, input);
    await check(tx, complaints.merged(tx, complaint, input));
    const { id, organizationId } = complaint;
    const changed = await complaints.update(tx, complaint, input);
    if ('isUnchanged' in changed) return { id, organizationId, ...changed };
    return { id, organizationId, before: unnamed(changed.before), after: unnamed(changed.after) };
  }

  @Write('MANAGER', 'Takes out of a complaint who complained and how to reach them; what it is about stays.')
  async complaintAnonymize(input: ComplaintAnonymizeInput, tx: Tx): Promise<Done> {
    const complaint = await ownToChange(tx, complaints, input);
    const { id, organizationId } = complaint;
    const changed = await complaints.update(tx, complaint, { personId: null, complainant: null, contact: null });
    return { id, organizationId, ...('isUnchanged' in changed ? changed : { after: { isAnonymous: true } }) };
  }

  @Write(
    'MANAGER',
    'Removes a complaint that was recorded by mistake; the audit log keeps what it was about.',
    [],
    null,
  )
  async complaintRemove(input: ComplaintRemoveInput, tx: Tx): Promise<Done> {
    const complaint = await ownToChange(tx, complaints, input);
    const { id, organizationId } = complaint;
    await tx.query('delete from training.complaint where id = $1', [id]);
    return { id, organizationId, before: unnamed(complaint) };
  }
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const NAMING = new Set(['personId', 'complainant', 'contact', 'detail', 'answer']);
const unnamed = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !NAMING.has(name)));

type Told = Pick<ComplaintRecord, 'organizationId' | 'receivedOn' | 'answerDueOn'> & {
  [F in 'answeredOn' | 'closedOn' | 'courseId' | 'trainingSessionId']?: string | null;
};

async function check(tx: Tx, told: Told): Promise<void> {
  const { organizationId, receivedOn, answerDueOn, answeredOn, closedOn, courseId, trainingSessionId } = told;
  refuseToCome(tx, receivedOn, 'receivedOn');
  refuseBefore(receivedOn, answerDueOn, 'answerDueOn');
  refuseBefore(receivedOn, answeredOn, 'answeredOn');
  refuseToCome(tx, answeredOn, 'answeredOn');
  if (closedOn && !answeredOn) throw new InvalidInputError(UNANSWERED, 'answeredOn');
  if (answeredOn) refuseBefore(answeredOn, closedOn, 'closedOn');
  refuseToCome(tx, closedOn, 'closedOn');
  await ownOrNone(tx, 'course', courseId, organizationId, 'courseId');
  await ownOrNone(tx, 'training_session', trainingSessionId, organizationId, 'trainingSessionId');
}

/** A course or session of the provider. */
async function ownOrNone(
  tx: Tx,
  table: 'course' | 'training_session',
  id: string | null | undefined,
  organizationId: string,
  path: string,
): Promise<void> {
  if (!id) return;
  const found = await tx.one(`select from training.${table} x where x.id = $1 and x.organization_id = $2`, [
    id,
    organizationId,
  ]);
  if (!found) throw new NotFoundError(path);
}

const UNANSWERED = {
  fr: 'Une réclamation se clôt une fois qu’elle a reçu une réponse.',
  en: 'A complaint is settled once it has been answered.',
};

import { type Done, InvalidInputError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { membersOn } from '../mandate/mandate.check.js';
import { NotAMemberError } from '../mandate/mandate.errors.js';
import { MeetingStateError } from '../meeting/meeting.errors.js';
import { DecisionRecordInput, DecisionUpdateInput, type VoteCountsInput } from './decision.inputs.js';
import { decisions, decisionToChange } from './decision.load.js';
import { Decision } from './decision.type.js';

@Writes(Decision)
export class DecisionWrites {
  @Write('MANAGER', 'Records a decision.', [NotAMemberError, MeetingStateError])
  async decisionRecord({ counts, ...input }: DecisionRecordInput, tx: Tx): Promise<Done> {
    const { governingBodyId, meetingId, agendaItemId, proposedById } = input;
    // The body is locked: numbers follow each other without gaps.
    const { organizationId, isDemonstration } = await bodyToGovern(tx, governingBodyId, 'governingBodyId');
    const meetingDay = meetingId ? await dayOfMeeting(tx, governingBodyId, meetingId) : undefined;
    const decidedOn = input.decidedOn ?? meetingDay ?? tx.today;
    if (decidedOn > tx.today) throw new InvalidInputError(FUTURE, 'decidedOn');
    if (agendaItemId && !meetingId) throw new NotFoundError('agendaItemId');
    if (proposedById) await membersOn(tx, governingBodyId, [proposedById], decidedOn, 'proposedById');
    const year = Number(decidedOn.slice(0, 4));
    const number = await nextNumber(tx, governingBodyId, year);
    const values = { ...input, ...counted(counts), decidedOn, year, number, isDemonstration };
    const id = await decisions.insert(tx, values);
    return { id, organizationId, after: { ...input, counts, decidedOn, number } };
  }

  /** Its number stays, and so do the votes by name: who voted how is recorded once. */
  @Write('MANAGER', 'Corrects a decision until the minutes of its meeting are approved; its number stays.', [
    MeetingStateError,
    NotAMemberError,
  ])
  async decisionUpdate({ counts, ...input }: DecisionUpdateInput, tx: Tx): Promise<Done> {
    const { decision, body } = await decisionToChange(tx, input.id, 'id', input.expectedVersion);
    const text = input.text === null ? '' : input.text;
    const values = { ...input, text, ...counted(counts) };
    const { decidedOn, proposedById } = decisions.merged(tx, decision, values);
    if (decidedOn > tx.today) throw new InvalidInputError(FUTURE, 'decidedOn');
    if (Number(decidedOn.slice(0, 4)) !== decision.year) throw new InvalidInputError(YEAR, 'decidedOn');
    if (input.agendaItemId && !decision.meetingId) throw new NotFoundError('agendaItemId');
    if (input.proposedById) await membersOn(tx, body.id, [input.proposedById], decidedOn, 'proposedById');
    const named = await voters(tx, decision.id);
    if (input.decidedOn)
      await membersOn(tx, body.id, [...named, ...(proposedById ? [proposedById] : [])], decidedOn, 'decidedOn');
    if (counts && named.length) throw new InvalidInputError(NAMED, 'counts');
    const { id } = decision;
    return { id, organizationId: body.organizationId, ...(await decisions.update(tx, decision, values)) };
  }
}

/** The columns of counts: left out they stay, null takes them away. */
const counted = (counts: VoteCountsInput | null | undefined) =>
  counts === undefined
    ? {}
    : {
        countedFor: counts?.for ?? null,
        countedAgainst: counts?.against ?? null,
        countedAbstained: counts?.abstained ?? null,
      };

async function dayOfMeeting(tx: Tx, bodyId: string, id: string): Promise<string> {
  const meeting = await tx.one<{ status: string; scheduled_on: string; minutes_approved_on: string | null }>(
    'select status, scheduled_on, minutes_approved_on from network.meeting where id = $1 and governing_body_id = $2',
    [id, bodyId],
  );
  if (!meeting) throw new NotFoundError('meetingId');
  if (meeting.status !== 'CONVOKED' && meeting.status !== 'HELD') throw new MeetingStateError(meeting.status);
  if (meeting.minutes_approved_on) throw new MeetingStateError(meeting.status, true);
  return meeting.scheduled_on;
}

async function nextNumber(tx: Tx, bodyId: string, year: number): Promise<number> {
  const { next } = (await tx.one<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from network.decision where governing_body_id = $1 and year = $2',
    [bodyId, year],
  ))!;
  return next;
}

async function voters(tx: Tx, decisionId: string): Promise<string[]> {
  const rows = await tx.query<{ mandate_id: string }>('select mandate_id from network.vote where decision_id = $1', [
    decisionId,
  ]);
  return rows.map(({ mandate_id }) => mandate_id);
}

const FUTURE = {
  fr: 'La date d’une décision ne peut pas être à venir.',
  en: 'A decision cannot be dated in the future.',
};
const YEAR = {
  fr: 'Son numéro est celui d’une autre année : la date doit rester dans cette année.',
  en: 'Its number belongs to another year: the date must stay within that year.',
};
const NAMED = {
  fr: 'Les votes sont enregistrés par nom : les totaux s’en déduisent.',
  en: 'Votes are recorded by name: the counts follow from them.',
};

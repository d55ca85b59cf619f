import { coordinates, isStaff } from '#lib/access';
import { apart } from '#lib/network';
import { followAs, notify } from '#lib/notifications';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refuseFuture,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { broughtIn } from '../workstream/workstream.kinds.js';
import { ORDER } from '../workstream/workstream.beside.js';
import { standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { WorkstreamParticipantRecord } from './workstream-participant.entity.js';
import { WorkstreamParticipantRole } from './workstream-participant.enums.js';
import { WorkstreamParticipantPresentError } from './workstream-participant.errors.js';
import { WorkstreamParticipantEndInput, WorkstreamParticipantRecordInput } from './workstream-participant.inputs.js';
import { WorkstreamParticipant } from './workstream-participant.type.js';

const participants = kept(WorkstreamParticipant, WorkstreamParticipantRecord, {
  refusals: { ...apart(), workstream_participant_once: () => new WorkstreamParticipantPresentError() },
});
const { COORDINATOR, MEMBER } = WorkstreamParticipantRole;

@Writes(WorkstreamParticipant)
export class WorkstreamParticipantWrites {
  @Write(
    'PERSON',
    'Lets somebody work on a workstream: members of the club and staff of the network join what they see by themselves; whoever coordinates it brings in those who work at an organization that makes it.',
    [WorkstreamParticipantPresentError],
  )
  async workstreamParticipantRecord({ role, ...input }: WorkstreamParticipantRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId } = input;
    const { actor, today } = tx;
    const found = await standing(tx, workstreamId, 'workstreamId');
    const personId = input.personId ?? actor.personId;
    if (!personId) throw new NotFoundError('personId');
    const isOwn = personId === actor.personId;
    if (!found.steers && !(isOwn && role === MEMBER && found.joins && (await mayJoin(tx, personId))))
      throw new NotAllowedError(SAYS);
    const may = await tx.one<{ is: boolean }>('select club.may_be_brought_in($1, $2, $3::date, $4, $5) as is', [
      ...[personId, workstreamId, today, actor.personId, coordinates(actor)],
    ]);
    if (!may!.is) throw new NotAllowedError(ELSEWHERE, 'personId');
    const { isDemonstration } = found;
    const id = await participants.insert(tx, { workstreamId, personId, role, validFrom: today, isDemonstration });
    await followAs(tx, personId, workstreamId);
    await happened(tx, { kind: 'PARTICIPANT_JOINED', workstreamId, subjectId: id });
    if (!isOwn)
      await notify(tx, {
        kind: broughtIn,
        subject: workstreamId,
        key: `workstream:${workstreamId}:in:${id}`,
        to: [personId],
      });
    return { id, organizationId: found.leadId, personId, after: { workstreamId, personId, role } };
  }

  @Write('PERSON', 'Ends that somebody works on a workstream: said by whoever coordinates it, and by themselves.')
  async workstreamParticipantEnd({ on, ...input }: WorkstreamParticipantEndInput, tx: Tx): Promise<Done> {
    const row = await participants.locked(tx, input.id);
    const { id, personId, workstreamId } = row;
    const found = await standing(tx, workstreamId);
    if (!found.steers && personId !== tx.actor.personId) throw new NotAllowedError(SAYS);
    await participants.toChange(tx, input, () => true);
    const day = on ?? tx.today;
    refuseFuture(day, tx, 'on');
    if (day < row.validFrom) throw new InvalidInputError(ORDER, 'on');
    if (row.endedByLeaving && day > row.validTo) throw new InvalidInputError(LEFT, 'on');
    if (row.role === COORDINATOR) await expectAnother(tx, row);
    await happened(tx, { kind: 'PARTICIPANT_LEFT', workstreamId, subjectId: workstreamId });
    const done = { id, organizationId: found.leadId, personId };
    // A day that is given stays, whatever becomes of the records from which another followed.
    if (day > row.validFrom)
      return { ...done, ...(await participants.update(tx, row, { validTo: day, endedByLeaving: false })) };
    // Of the same day: they never worked on it.
    await tx.query('delete from club.workstream_participant where id = $1', [id]);
    return {
      ...done,
      before: { workstreamId, personId, role: row.role, from: row.validFrom },
      after: null,
    };
  }
}

/** Staff do; of a member, whatever the request began with, it is asked behind a departure that is under way. */
async function mayJoin(tx: Tx, personId: string): Promise<boolean> {
  if (isStaff(tx.actor)) return true;
  await tx.query('select from club.club_member where person_id = $1 for share', [personId]);
  return (await tx.one<{ is: boolean }>('select club.is_member($1, $2) as is', [personId, tx.today]))!.is;
}

/** A workstream is not left to nobody: who leads it may still say so, but its last coordinator names another first. */
async function expectAnother(tx: Tx, { workstreamId, id }: WorkstreamParticipantRecord): Promise<void> {
  const other = await tx.one(
    `select from club.workstream_participant w where w.workstream_id = $1 and w.role = 'COORDINATOR' and w.period @> $2::date and w.id <> $3 limit 1`,
    [workstreamId, tx.today, id],
  );
  if (!other) throw new InvalidInputError(LAST, 'id');
}

const SAYS = {
  fr: 'C’est à qui anime ce chantier de le dire.',
  en: 'This is for whoever coordinates this workstream.',
};
const ELSEWHERE = {
  fr: 'Cette personne ne travaille dans aucune des organisations de ce chantier.',
  en: 'This person works at none of the organizations that make this workstream.',
};
const LEFT = {
  fr: 'Cette personne n’y travaillait déjà plus ce jour-là.',
  en: 'By that day this person no longer worked on it.',
};
const LAST = {
  fr: 'Personne d’autre n’anime ce chantier : nommez d’abord une autre personne.',
  en: 'Nobody else coordinates this workstream: name somebody else first.',
};

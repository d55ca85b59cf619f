import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { agendaOf, insertItem } from './agenda.rows.js';
import { MeetingStatus } from './meeting.enums.js';
import { MeetingStateError } from './meeting.errors.js';
import {
  MeetingCancelInput,
  MeetingDocumentsSetInput,
  MeetingPlanInput,
  MeetingStepInput,
  MeetingUpdateInput,
} from './meeting.inputs.js';
import { tellMembers } from './meeting.letters.js';
import { meetings, meetingToChange, refuseApproved, touch } from './meeting.load.js';
import { meetingCancelled, meetingConvoked } from './meeting.mails.js';
import { Meeting } from './meeting.type.js';

const { PLANNED, CONVOKED, HELD, CANCELLED } = MeetingStatus;

@Writes(Meeting)
export class MeetingWrites {
  @Write('MANAGER', 'Plans a meeting of a body.')
  async meetingPlan({ agenda, ...input }: MeetingPlanInput, tx: Tx): Promise<Done> {
    placed(input);
    const { organizationId, isDemonstration } = await bodyToGovern(tx, input.governingBodyId, 'governingBodyId');
    const scheduledAt = new Date(input.scheduledAt);
    const id = await meetings.insert(tx, { ...input, scheduledAt, isDemonstration });
    for (const [i, item] of agenda.entries()) await insertItem(tx, id, i + 1, item);
    return { id, organizationId, after: { ...input, agenda } };
  }

  @Write('MANAGER', 'Moves a meeting to another time or place, until the members are invited.', [MeetingStateError])
  async meetingUpdate({ scheduledAt, ...input }: MeetingUpdateInput, tx: Tx): Promise<Done> {
    const { meeting, body } = await meetingToChange(tx, input, [PLANNED]);
    const values = { ...input, scheduledAt: typeof scheduledAt === 'string' ? new Date(scheduledAt) : scheduledAt };
    placed(meetings.merged(tx, meeting, values));
    const { id } = meeting;
    return { id, organizationId: body.organizationId, ...(await meetings.update(tx, meeting, values)) };
  }

  @Write('MANAGER', 'Says which documents there are for a meeting, until its minutes are approved.', [
    MeetingStateError,
  ])
  async meetingDocumentsSet({ documents, ...input }: MeetingDocumentsSetInput, tx: Tx): Promise<Done> {
    const { meeting, body } = await meetingToChange(tx, input, [PLANNED, CONVOKED, HELD]);
    refuseApproved(meeting);
    const { id } = meeting;
    const before = await tx.query<object>(
      'with gone as (delete from network.meeting_document where meeting_id = $1 returning *) select title, url from gone order by place',
      [id],
    );
    await tx.query(
      `insert into network.meeting_document (meeting_id, place, title, url)
       select $1, d.place, d.value ->> 'title', d.value ->> 'url' from jsonb_array_elements($2) with ordinality d(value, place)`,
      [id, JSON.stringify(documents)],
    );
    await touch(tx, meeting);
    return { id, organizationId: body.organizationId, before: { documents: before }, after: { documents } };
  }

  @Write(
    'MANAGER',
    'Sends the members the notice of meeting by email; the agenda is public from then on and no longer changes.',
    [MeetingStateError],
  )
  async meetingConvoke(input: MeetingStepInput, tx: Tx): Promise<Done> {
    const met = await meetingToChange(tx, input, [PLANNED]);
    const { id, place, isOnline: online, scheduledAt } = met.meeting;
    if (scheduledAt.getTime() <= Date.now()) throw new InvalidInputError(PAST, 'id');
    const titles = await agendaOf(tx, id);
    if (titles.length === 0) throw new InvalidInputError(EMPTY, 'id');
    const changed = await meetings.update(tx, met.meeting, { status: CONVOKED, convokedAt: new Date() });
    const agenda = titles.map((title, i) => `${i + 1}. ${title}`);
    await tellMembers(tx, met, meetingConvoked, 'convoked', { place, online, agenda });
    return { id, organizationId: met.body.organizationId, ...changed };
  }

  @Write('MANAGER', 'Records that a meeting took place.', [MeetingStateError])
  async meetingHold(input: MeetingStepInput, tx: Tx): Promise<Done> {
    const { meeting, body } = await meetingToChange(tx, input, [PLANNED, CONVOKED]);
    const { id, scheduledAt } = meeting;
    if (scheduledAt.getTime() > Date.now()) throw new InvalidInputError(FUTURE, 'id');
    return { id, organizationId: body.organizationId, ...(await meetings.update(tx, meeting, { status: HELD })) };
  }

  @Write('MANAGER', 'Cancels a meeting; members who were invited are told by email.', [MeetingStateError])
  async meetingCancel({ reason, ...input }: MeetingCancelInput, tx: Tx): Promise<Done> {
    const met = await meetingToChange(tx, input, [PLANNED, CONVOKED]);
    const { id, status } = met.meeting;
    const changed = await meetings.update(tx, met.meeting, { status: CANCELLED, cancelReason: reason });
    if (status === CONVOKED) await tellMembers(tx, met, meetingCancelled, 'cancelled', { reason });
    return { id, organizationId: met.body.organizationId, ...changed };
  }
}

function placed({ place, isOnline }: { place?: string | null; isOnline: boolean }): void {
  if (!place && !isOnline) throw new InvalidInputError(WHERE, 'place');
}

const WHERE = {
  fr: 'Indiquez un lieu, ou que la réunion se tient en ligne.',
  en: 'Give a place, or say that it is online.',
};
const PAST = {
  fr: 'Cette réunion aurait déjà dû commencer : changez sa date, ou indiquez qu’elle a eu lieu.',
  en: 'This meeting should already have begun: change its date, or record that it was held.',
};
const FUTURE = { fr: 'Cette réunion n’a pas encore commencé.', en: 'This meeting has not begun yet.' };
const EMPTY = {
  fr: 'L’ordre du jour est vide : ajoutez au moins un point.',
  en: 'The agenda is empty: add at least one item.',
};

import {
  type Done,
  InvalidInputError,
  NotFoundError,
  removedFrom,
  type Tx,
  VersionConflictError,
  Write,
  Writes,
} from '#lib/writes';
import { agendaOf, insertItem, moveItems } from './agenda.rows.js';
import { MeetingStatus } from './meeting.enums.js';
import { MeetingStateError } from './meeting.errors.js';
import { AgendaItemAddInput, AgendaItemRemoveInput } from './meeting.inputs.js';
import { meetingToChange, touch } from './meeting.load.js';
import { Meeting } from './meeting.type.js';

/** The agenda can be changed until the members are invited with it. */
const OPEN = [MeetingStatus.PLANNED];
const LONGEST = 50;

@Writes(Meeting)
export class AgendaWrites {
  @Write('MANAGER', 'Adds an item to the agenda, until the members are invited.', [
    MeetingStateError,
    VersionConflictError,
  ])
  async agendaItemAdd({ meetingId, expectedVersion, ...input }: AgendaItemAddInput, tx: Tx): Promise<Done> {
    const { meeting, body } = await meetingToChange(tx, { id: meetingId, expectedVersion }, OPEN, 'meetingId');
    const next = (await agendaOf(tx, meetingId)).length + 1;
    if (next > LONGEST) throw new InvalidInputError(FULL, 'meetingId');
    const place = Math.min(input.place ?? next, next);
    await moveItems(tx, meetingId, place, 1);
    const item = await insertItem(tx, meetingId, place, input);
    await touch(tx, meeting);
    return { id: meetingId, organizationId: body.organizationId, after: { item, place, title: input.title } };
  }

  @Write(
    'MANAGER',
    'Removes an item from the agenda, until the members are invited.',
    [MeetingStateError, VersionConflictError],
    removedFrom(() => Meeting),
  )
  async agendaItemRemove({ id: item, expectedVersion }: AgendaItemRemoveInput, tx: Tx): Promise<Done> {
    const found = await tx.one<{ id: string }>('select meeting_id as id from network.agenda_item where id = $1', [
      item,
    ]);
    if (!found) throw new NotFoundError('id');
    const { meeting, body } = await meetingToChange(tx, { ...found, expectedVersion }, OPEN);
    const removed = await tx.one<{ place: number; title: string }>(
      'delete from network.agenda_item where id = $1 returning place, title',
      [item],
    );
    if (!removed) throw new NotFoundError('id');
    await moveItems(tx, meeting.id, removed.place, -1);
    await touch(tx, meeting);
    return { id: meeting.id, organizationId: body.organizationId, before: { item, ...removed } };
  }
}

const FULL = { fr: 'L’ordre du jour a au plus 50 points.', en: 'An agenda has at most 50 items.' };

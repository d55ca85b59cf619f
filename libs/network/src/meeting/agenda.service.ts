import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotFoundError, UnitOfWork } from '#lib/writes';
import { meetingToChange } from './meeting.policy.js';
import { type AgendaItemAddInput, type AgendaItemRemoveInput } from './meeting-write.inputs.js';

/** The agenda can be changed until the members are invited with it. */
const OPEN = { statuses: ['PLANNED'] };
const LONGEST = 50;

@Injectable()
export class AgendaService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Answers the meeting. */
  add({ idempotencyKey, ...input }: AgendaItemAddInput, { actor, requestId }: RequestContext): Promise<string> {
    const { expectedVersion } = input;
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'agendaItemAdd', input, async () => {
          const meeting = await meetingToChange(tx, input.meetingId, 'meetingId', { ...OPEN, expectedVersion });
          const { count } = (await tx.one<{ count: number }>(
            'select count(*)::int as count from network.agenda_item where meeting_id = $1',
            [meeting.id],
          ))!;
          if (count >= LONGEST) throw new InvalidInputError(FULL, 'meetingId');
          const place = Math.min(input.place ?? count + 1, count + 1);
          await tx.query('set constraints network.agenda_item_place_key deferred');
          await tx.query('update network.agenda_item set place = place + 1 where meeting_id = $1 and place >= $2', [
            meeting.id,
            place,
          ]);
          const id = typeId('agenda_item');
          const title = input.title.trim();
          await tx.query(
            'insert into network.agenda_item (id, meeting_id, place, title, detail) values ($1, $2, $3, $4, $5)',
            [id, meeting.id, place, title, input.detail?.trim() || null],
          );
          await tx.query('update network.meeting set version = version + 1 where id = $1', [meeting.id]);
          await tx.audit({
            type: 'Meeting',
            id: meeting.id,
            action: 'AGENDA_ITEM_ADD',
            organizationId: meeting.body.organizationId,
            after: { item: id, place, title },
          });
          return meeting.id;
        }),
      requestId,
    );
  }

  /** Answers the meeting. */
  remove({ id, expectedVersion }: AgendaItemRemoveInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const found = await tx.one<{ meeting_id: string }>('select meeting_id from network.agenda_item where id = $1', [
          id,
        ]);
        if (!found) throw new NotFoundError('id');
        const meeting = await meetingToChange(tx, found.meeting_id, 'id', { ...OPEN, expectedVersion });
        const item = await tx.one<{ place: number; title: string }>(
          'delete from network.agenda_item where id = $1 returning place, title',
          [id],
        );
        if (!item) throw new NotFoundError('id');
        await tx.query('set constraints network.agenda_item_place_key deferred');
        await tx.query('update network.agenda_item set place = place - 1 where meeting_id = $1 and place > $2', [
          meeting.id,
          item.place,
        ]);
        await tx.query('update network.meeting set version = version + 1 where id = $1', [meeting.id]);
        await tx.audit({
          type: 'Meeting',
          id: meeting.id,
          action: 'AGENDA_ITEM_REMOVE',
          organizationId: meeting.body.organizationId,
          before: { item: id, ...item },
        });
        return meeting.id;
      },
      requestId,
    );
  }
}

const FULL = { fr: 'L’ordre du jour a au plus 50 points.', en: 'An agenda has at most 50 points.' };

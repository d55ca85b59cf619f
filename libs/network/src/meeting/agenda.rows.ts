import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';
import { type AgendaItemInput } from './meeting.inputs.js';

/** The titles of an agenda in order. */
export async function agendaOf(tx: Tx, meetingId: string): Promise<string[]> {
  const items = await tx.query<{ title: string }>(
    'select title from network.agenda_item where meeting_id = $1 order by place',
    [meetingId],
  );
  return items.map(({ title }) => title);
}

/** Answers the id of the new point. */
export async function insertItem(
  tx: Tx,
  meetingId: string,
  place: number,
  { title, detail }: AgendaItemInput,
): Promise<string> {
  const id = typeId('agenda_item');
  await tx.query('insert into network.agenda_item (id, meeting_id, place, title, detail) values ($1, $2, $3, $4, $5)', [
    id,
    meetingId,
    place,
    title,
    detail ?? null,
  ]);
  return id;
}

/** The points from a place on move down by one, or up. */
export async function moveItems(tx: Tx, meetingId: string, from: number, by: 1 | -1): Promise<void> {
  await tx.query('set constraints network.agenda_item_place_key deferred');
  await tx.query('update network.agenda_item set place = place + $3 where meeting_id = $1 and place >= $2', [
    meetingId,
    from,
    by,
  ]);
}

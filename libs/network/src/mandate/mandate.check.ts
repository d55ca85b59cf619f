import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { NotAMemberError } from './mandate.errors.js';
import { type MandateStartInput } from './mandate.inputs.js';

/** Throws for mandates that are not in force in the body on the day. */
export async function membersOn(
  tx: Tx,
  bodyId: string,
  ids: readonly string[],
  day: string,
  path: string,
): Promise<void> {
  const strangers = await tx.query<{ id: string }>(
    `select g.id from unnest($2::text[]) g(id) where not exists (select 1 from network.mandate m where m.id = g.id
       and m.governing_body_id = $1 and m.valid_from <= $3::date and m.valid_to > $3::date)`,
    [bodyId, ids, day],
  );
  if (strangers.length) {
    throw new NotAMemberError(
      strangers.map(({ id }) => id),
      path,
    );
  }
}

/** The seat of a new mandate: of a substitute it is the member's, otherwise the one that is named, or the first that is free. */
export async function seatOf(
  tx: Tx,
  { seat, substituteForId, constituencyId, to }: MandateStartInput,
  from: string,
): Promise<number> {
  if (!substituteForId) return seat ?? (await firstFree(tx, constituencyId, from, to));
  const member = await tx.one<{ seat: number; constituency_id: string; substitute_for: string | null }>(
    'select seat, constituency_id, substitute_for from network.mandate where id = $1',
    [substituteForId],
  );
  if (!member || member.constituency_id !== constituencyId) throw new NotFoundError('substituteForId');
  if (member.substitute_for) throw new InvalidInputError(NO_CHAIN, 'substituteForId');
  return member.seat;
}

/** The body is locked: nobody else takes the seat meanwhile. */
async function firstFree(tx: Tx, constituencyId: string, from: string, to: string | null | undefined): Promise<number> {
  const free = await tx.one<{ seat: number }>(
    `select s.seat from network.constituency c, generate_series(1, c.seats) s(seat)
     where c.id = $1 and not exists (select 1 from network.mandate m where m.constituency_id = c.id and m.seat = s.seat
       and m.substitute_for is null and m.period && daterange($2::date, coalesce($3::date, 'infinity')))
     order by s.seat limit 1`,
    [constituencyId, from, to ?? null],
  );
  if (!free) throw new InvalidInputError(ALL_TAKEN, 'seat');
  return free.seat;
}

/** Attendances, votes and proposals are those of a member: throws when one of their days would fall outside the mandate. */
export async function usedWithin(
  tx: Tx,
  { id, from, to }: { id: string; from: string; to: string | null },
): Promise<void> {
  const outside = await tx.one<{ day: string }>(
    `select k.day::text from (
       select m.scheduled_on as day from network.attendance a join network.meeting m on m.id = a.meeting_id
       where m.status = 'HELD' and $1 in (a.mandate_id, a.proxy_id)
       union all
       select d.decided_on from network.vote v join network.decision d on d.id = v.decision_id where v.mandate_id = $1
       union all
       select decided_on from network.decision where proposed_by = $1
     ) k where k.day < $2::date or k.day >= $3::date order by 1 limit 1`,
    [id, from, to ?? 'infinity'],
  );
  if (outside) throw new InvalidInputError(ACTED, outside.day < from ? 'from' : 'to');
}

const NO_CHAIN = {
  fr: 'Une personne suppléante ne peut pas avoir elle-même de suppléance.',
  en: 'A substitute cannot have a substitute.',
};
const ALL_TAKEN = {
  fr: 'Aucun siège de ce collège n’est libre pendant toute la période.',
  en: 'No seat of this constituency is free for the whole period.',
};
export const ACTED = {
  fr: 'Une présence, un vote ou une proposition est enregistré au titre de ce mandat hors de ces dates.',
  en: 'An attendance, a vote or a proposal is recorded under this mandate outside these dates.',
};

import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotFoundError,
  refusing,
  type Refusals,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.load.js';
import { apart } from '../organization/demonstration.check.js';
import { checkMayName, makePublic } from '../person/person.policy.js';
import {
  AlreadySittingError,
  FunctionTakenError,
  MandateUsedError,
  NotAMemberError,
  SeatTakenError,
} from './mandate.errors.js';
import { type MandateEndInput, type MandateStartInput } from './mandate-write.inputs.js';

interface Held {
  id: string;
  governing_body_id: string;
  person_id: string;
  valid_from: string;
  valid_to: string;
  version: number;
}

@Injectable()
export class MandateService {
  constructor(private readonly uow: UnitOfWork) {}

  start({ idempotencyKey, ...input }: MandateStartInput, { actor, today, requestId }: RequestContext): Promise<string> {
    const from = input.from ?? today;
    if (input.to && input.to <= from) throw new InvalidInputError(ORDER, 'to');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'mandateStart', input, async () => {
          const place = await tx.one<{ governing_body_id: string }>(
            'select governing_body_id from network.constituency where id = $1',
            [input.constituencyId],
          );
          if (!place) throw new NotFoundError('constituencyId');
          const body = await bodyToGovern(tx, place.governing_body_id, 'constituencyId');
          await checkMayName(tx, input.personId, body.organizationId, 'personId');
          const seat = await this.seatOf(tx, input, from);
          const id = typeId('mandate');
          await refusing(REFUSALS, () =>
            tx.query(
              `insert into network.mandate (id, governing_body_id, constituency_id, seat, person_id, organization_id, function, substitute_for,
                 valid_from, valid_to, demonstration)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10::date, 'infinity'), $11)`,
              [
                id,
                body.id,
                input.constituencyId,
                seat,
                input.personId,
                input.organizationId ?? null,
                input.function,
                input.substituteForId ?? null,
                from,
                input.to ?? null,
                body.isDemonstration,
              ],
            ),
          );
          // Mandates are public: whoever holds one may be known.
          await makePublic(tx, input.personId);
          await tx.query('update network.governing_body set members_known = true where id = $1 and not members_known', [
            body.id,
          ]);
          await tx.audit({
            type: 'Mandate',
            id,
            action: 'MANDATE_START',
            organizationId: body.organizationId ?? input.organizationId,
            personId: input.personId,
            after: { ...input, seat, from },
          });
          return id;
        }),
      requestId,
    );
  }

  end({ id, on, expectedVersion }: MandateEndInput, { actor, today, requestId }: RequestContext): Promise<string> {
    const day = on ?? today;
    return this.uow.run(
      actor,
      async (tx) => {
        const found = await tx.one<Held>('select governing_body_id from network.mandate where id = $1', [id]);
        if (!found) throw new NotFoundError('id');
        const body = await bodyToGovern(tx, found.governing_body_id, 'id');
        const held = (await tx.one<Held>(
          'select id, governing_body_id, person_id, valid_from, valid_to::text, version from network.mandate where id = $1 for update',
          [id],
        ))!;
        await expectVersion(tx, held, expectedVersion);
        if (day <= held.valid_from || (held.valid_to !== 'infinity' && day > held.valid_to))
          throw new InvalidInputError(WITHIN, 'on');
        // A substitute stands in no longer than the member sits.
        await refusing({ mandate_was_used: ({ detail }) => new MandateUsedError(detail!) }, async () => {
          await tx.query('delete from network.mandate where substitute_for = $1 and valid_from >= $2', [id, day]);
          await tx.query(
            'update network.mandate set valid_to = $2, version = version + 1 where substitute_for = $1 and valid_to > $2',
            [id, day],
          );
          await tx.query('update network.mandate set valid_to = $2, version = version + 1 where id = $1', [id, day]);
        });
        await tx.audit({
          type: 'Mandate',
          id,
          action: 'MANDATE_END',
          organizationId: body.organizationId,
          personId: held.person_id,
          before: { to: held.valid_to },
          after: { to: day },
        });
        return id;
      },
      requestId,
    );
  }

  private async seatOf(
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

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const ALL_TAKEN = {
  fr: 'Aucun siège de ce collège n’est libre pendant toute la période.',
  en: 'No seat of this constituency is free during the whole time.',
};
const NO_SEAT = {
  fr: 'Ce collège n’a pas autant de sièges.',
  en: 'This constituency has not so many seats.',
};
const NO_CHAIN = {
  fr: 'Une personne suppléante n’a pas elle-même de suppléance.',
  en: 'A substitute has no substitute.',
};
const MEMBER_ONLY = {
  fr: 'Une personne suppléante n’a pas de fonction propre.',
  en: 'A substitute has no function of their own.',
};
const WITHIN = {
  fr: 'Cette date doit être après le début du mandat, et pas après sa fin.',
  en: 'This day must be after the beginning of the mandate, and not after its end.',
};
const BEYOND = {
  fr: 'La suppléance doit tenir dans le mandat de la personne suppléée.',
  en: 'A substitute’s time must lie within the mandate of the member.',
};

/** What the database refuses of any mandate, new or corrected. */
export const REFUSALS: Refusals = {
  ...apart(),
  mandate_seat_once: () => new SeatTakenError('seat'),
  mandate_substitute_once: () => new SeatTakenError('substituteForId'),
  mandate_person_once: () => new AlreadySittingError(),
  mandate_function_once: () => new FunctionTakenError(),
  mandate_substitute_within: () => new InvalidInputError(BEYOND, 'from'),
  mandate_seat_exists: () => new InvalidInputError(NO_SEAT, 'seat'),
  mandate_substitute_is_member: () => new InvalidInputError(MEMBER_ONLY, 'function'),
  mandate_person_id_fkey: () => new NotFoundError('personId'),
  mandate_organization_id_fkey: () => new NotFoundError('organizationId'),
};

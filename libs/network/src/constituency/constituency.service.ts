import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { expectVersion, InvalidInputError, NotFoundError, refusing, type Refusals, UnitOfWork } from '#lib/writes';
import { bodyToGovern } from '../governing-body/governing-body.policy.js';
import {
  type ConstituencyAddInput,
  type ConstituencyUpdateInput,
} from '../governing-body/governing-body-write.inputs.js';
import { updateRecord } from '../record/record.update.js';

interface Held {
  id: string;
  governing_body_id: string;
  name: string;
  seats: number;
  version: number;
}

@Injectable()
export class ConstituencyService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Answers the body. */
  add({ idempotencyKey, ...input }: ConstituencyAddInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'constituencyAdd', input, async () => {
          const body = await bodyToGovern(tx, input.governingBodyId, 'governingBodyId');
          await expectVersion(tx, body, input.expectedVersion);
          const { place } = (await tx.one<{ place: number }>(
            'select coalesce(max(place), 0) + 1 as place from network.constituency where governing_body_id = $1',
            [body.id],
          ))!;
          if (place > 20) throw new InvalidInputError(MANY, 'governingBodyId');
          const id = typeId('constituency');
          const name = input.name.trim();
          await refusing(REFUSALS, () =>
            tx.query(
              'insert into network.constituency (id, governing_body_id, name, place, seats) values ($1, $2, $3, $4, $5)',
              [id, body.id, name, place, input.seats],
            ),
          );
          await tx.query('update network.governing_body set version = version + 1 where id = $1', [body.id]);
          await tx.audit({
            type: 'GoverningBody',
            id: body.id,
            action: 'CONSTITUENCY_ADD',
            organizationId: body.organization_id,
            after: { constituency: id, name, seats: input.seats },
          });
          return body.id;
        }),
      requestId,
    );
  }

  /** Answers the constituency. */
  update(input: ConstituencyUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const found = await tx.one<Held>('select governing_body_id from network.constituency where id = $1', [
          input.id,
        ]);
        if (!found) throw new NotFoundError('id');
        const body = await bodyToGovern(tx, found.governing_body_id, 'id');
        const held = (await tx.one<Held>(
          'select id, governing_body_id, name, seats, version from network.constituency where id = $1 for update',
          [input.id],
        ))!;
        await expectVersion(tx, held, input.expectedVersion);
        const changed = await refusing(REFUSALS, () =>
          updateRecord(tx, 'constituency', held, {
            name: input.name?.trim() || undefined,
            seats: input.seats ?? undefined,
          }),
        );
        if (!changed) return held.id;
        await tx.audit({
          type: 'Constituency',
          id: held.id,
          action: 'CONSTITUENCY_UPDATE',
          organizationId: body.organization_id,
          ...changed,
        });
        return held.id;
      },
      requestId,
    );
  }
}

const TWICE = {
  fr: 'Deux collèges portent le même nom. Donnez un nom propre à chacun.',
  en: 'Two constituencies have the same name. Give each its own.',
};
const MANY = { fr: 'Une instance a au plus 20 collèges.', en: 'A body has at most 20 constituencies.' };
const HELD = {
  fr: 'Un siège de numéro plus élevé est occupé, ou l’a été.',
  en: 'A seat with a higher number is held, or was.',
};

const REFUSALS: Refusals = {
  constituency_name_key: () => new InvalidInputError(TWICE, 'name'),
  constituency_seats_held: () => new InvalidInputError(HELD, 'seats'),
};

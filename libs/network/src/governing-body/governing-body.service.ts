import { Injectable } from '@nestjs/common';
import { type RequestContext, typeId } from '#lib/graphql';
import { expectVersion, InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { updateRecord } from '../record/record.update.js';
import { KeyTakenError } from './governing-body.errors.js';
import { bodyToGovern, mayGovern } from './governing-body.policy.js';
import { type GoverningBodyCreateInput, type GoverningBodyUpdateInput } from './governing-body-write.inputs.js';

@Injectable()
export class GoverningBodyService {
  constructor(private readonly uow: UnitOfWork) {}

  create(
    { idempotencyKey, ...input }: GoverningBodyCreateInput,
    { actor, requestId }: RequestContext,
  ): Promise<string> {
    if (!mayGovern(actor, input.organizationId ?? null)) throw new NotAllowedError();
    const names = input.constituencies.map(({ name }) => name.trim());
    if (new Set(names).size < names.length) throw new InvalidInputError(TWICE, 'constituencies');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'governingBodyCreate', input, async () => {
          const id = typeId('body');
          await refusing(
            {
              governing_body_key_key: () => new KeyTakenError(),
              governing_body_organization_id_fkey: () => new NotFoundError('organizationId'),
            },
            () =>
              tx.query(
                `insert into network.governing_body (id, key, kind, name, created_on, organization_id, quorum_percent, demonstration)
                 values ($1, $2, $3, $4, $5, $6, $7, coalesce((select demonstration from network.organization where id = $6), false))`,
                [
                  id,
                  input.key,
                  input.kind,
                  input.name.trim(),
                  input.createdOn ?? null,
                  input.organizationId ?? null,
                  input.quorumPercent ?? null,
                ],
              ),
          );
          for (const [i, name] of names.entries()) {
            await tx.query(
              'insert into network.constituency (id, governing_body_id, name, place, seats) values ($1, $2, $3, $4, $5)',
              [typeId('constituency'), id, name, i + 1, input.constituencies[i]!.seats],
            );
          }
          await tx.audit({
            type: 'GoverningBody',
            id,
            action: 'GOVERNING_BODY_CREATE',
            organizationId: input.organizationId,
            after: input,
          });
          return id;
        }),
      requestId,
    );
  }

  update(input: GoverningBodyUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const body = await bodyToGovern(tx, input.id, 'id');
        await expectVersion(tx, body, input.expectedVersion);
        const changed = await updateRecord(tx, 'governing_body', body, {
          name: input.name?.trim() || undefined,
          kind: input.kind ?? undefined,
          created_on: input.createdOn,
          quorum_percent: input.quorumPercent,
        });
        if (!changed) return body.id;
        await tx.audit({
          type: 'GoverningBody',
          id: body.id,
          action: 'GOVERNING_BODY_UPDATE',
          organizationId: body.organization_id,
          ...changed,
        });
        return body.id;
      },
      requestId,
    );
  }
}

const TWICE = {
  fr: 'Deux collèges portent le même nom. Donnez un nom propre à chacun.',
  en: 'Two constituencies have the same name. Give each its own.',
};

import { Injectable } from '@nestjs/common';
import { manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { knownSources } from '../source/source.check.js';
import { type GrantRecordInput } from './grant-write.inputs.js';

@Injectable()
export class GrantService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: GrantRecordInput, { actor, requestId }: RequestContext): Promise<string> {
    if (!manages(actor, input.organizationId)) throw new NotAllowedError();
    const { requestedOn, awardedOn } = input;
    if (requestedOn && awardedOn && awardedOn < requestedOn.slice(0, awardedOn.length))
      throw new InvalidInputError(ORDER, 'awardedOn');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'grantRecord', input, async () => {
          await knownSources(tx, input.sources);
          const id = typeId('grant');
          await refusing({ grant_award_organization_id_fkey: () => new NotFoundError('organizationId') }, () =>
            tx.query(
              `insert into network.grant_award (id, programme, priority, organization_id, amount_cents, requested_on, awarded_on, sources, demonstration)
               values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce((select demonstration from network.organization where id = $4), false))`,
              [
                id,
                input.programme.trim(),
                input.priority?.trim() || null,
                input.organizationId,
                input.amountCents,
                requestedOn ?? null,
                awardedOn ?? null,
                input.sources,
              ],
            ),
          );
          await tx.audit({
            type: 'Grant',
            id,
            action: 'GRANT_RECORD',
            organizationId: input.organizationId,
            after: input,
          });
          return id;
        }),
      requestId,
    );
  }
}

const ORDER = {
  fr: 'L’attribution vient après la demande.',
  en: 'It is awarded after it was asked for.',
};

import { Injectable } from '@nestjs/common';
import { manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { expectVersion, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { type GrantRecordInput, type GrantUpdateInput } from './grant-write.inputs.js';

interface Held {
  id: string;
  organization_id: string;
  programme: string;
  priority: string | null;
  amount_cents: number;
  requested_on: string | null;
  awarded_on: string | null;
  sources: string[];
  version: number;
}

@Injectable()
export class GrantService {
  constructor(private readonly uow: UnitOfWork) {}

  record({ idempotencyKey, ...input }: GrantRecordInput, { actor, requestId }: RequestContext): Promise<string> {
    if (!manages(actor, input.organizationId)) throw new NotAllowedError();
    const { requestedOn, awardedOn } = input;
    mustFollow(requestedOn, awardedOn, 'awardedOn', ORDER);
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

  update(input: GrantUpdateInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.uow.run(
      actor,
      async (tx) => {
        const grant = await tx.one<Held>(
          `select id, organization_id, programme, priority, amount_cents, requested_on, awarded_on, sources, version
           from network.grant_award where id = $1 for update`,
          [input.id],
        );
        if (!grant) throw new NotFoundError('id');
        if (!manages(actor, grant.organization_id)) throw new NotAllowedError();
        await expectVersion(tx, grant, input.expectedVersion);
        const { requestedOn, awardedOn, sources } = input;
        mustFollow(
          requestedOn === undefined ? grant.requested_on : requestedOn,
          awardedOn === undefined ? grant.awarded_on : awardedOn,
          'awardedOn',
          ORDER,
        );
        if (sources) await knownSources(tx, sources);
        const changed = await updateRecord(tx, 'grant_award', grant, {
          programme: input.programme?.trim() || undefined,
          priority: input.priority === undefined ? undefined : input.priority?.trim() || null,
          amount_cents: input.amountCents ?? undefined,
          requested_on: requestedOn,
          awarded_on: awardedOn,
          sources: sources ?? undefined,
        });
        if (!changed) return grant.id;
        await tx.audit({
          type: 'Grant',
          id: grant.id,
          action: 'GRANT_UPDATE',
          organizationId: grant.organization_id,
          ...changed,
        });
        return grant.id;
      },
      requestId,
    );
  }
}

const ORDER = {
  fr: 'L’attribution vient après la demande.',
  en: 'It is awarded after it was asked for.',
};

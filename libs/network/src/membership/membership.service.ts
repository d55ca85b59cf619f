import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { knownSources } from '../source/source.check.js';
import { MembershipEvent, type MembershipRecordInput } from './membership-write.inputs.js';

@Injectable()
export class MembershipService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What no agreement shows needs a source, and the coordination to record it. */
  record({ idempotencyKey, ...input }: MembershipRecordInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (input.sources.length === 0) throw new InvalidInputError(SOURCE, 'sources');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'membershipRecord', input, async () => {
          const organization = await tx.one('select 1 from network.organization where id = $1 for no key update', [
            input.organizationId,
          ]);
          if (!organization) throw new NotFoundError('organizationId');
          await knownSources(tx, input.sources);
          // Joining and leaving follow each other: whoever belongs by such a fact leaves before joining again.
          const last = await tx.one<{ event: string }>(
            `select event from network.membership_fact where organization_id = $1 and first_day <= network.first_day($2)
             order by first_day desc, event desc limit 1`,
            [input.organizationId, input.on],
          );
          const belongs = last?.event === MembershipEvent.JOINED;
          if (belongs === (input.event === MembershipEvent.JOINED))
            throw new OverlappingPeriodError(belongs ? JOINED : LEFT, 'event');
          const id = typeId('membership');
          await refusing({ membership_fact_once: () => new OverlappingPeriodError(JOINED, 'on') }, () =>
            tx.query(
              `insert into network.membership_fact (id, organization_id, event, happened_on, note, sources, demonstration)
               values ($1, $2, $3, $4, $5, $6, (select demonstration from network.organization where id = $2))`,
              [id, input.organizationId, input.event, input.on, input.note?.trim() || null, input.sources],
            ),
          );
          const { organizationId } = input;
          await tx.audit({ type: 'Membership', id, action: 'MEMBERSHIP_RECORD', organizationId, after: input });
          return organizationId;
        }),
      context.requestId,
    );
  }
}

const SOURCE = {
  fr: 'Indiquez au moins une source : aucun accord ne le montre.',
  en: 'Give at least one source: no agreement shows it.',
};
const JOINED = {
  fr: 'Cette organisation est déjà membre à cette date, d’après une source.',
  en: 'A source says already that this organization belongs by then.',
};
const LEFT = {
  fr: 'D’après les sources, cette organisation n’est pas membre à cette date. Pour se retirer d’un accord, enregistrez un retrait.',
  en: 'No source says that this organization belongs by then. To withdraw from an agreement, record a withdrawal.',
};

import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, UnitOfWork } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { lockAgreement, mustNotHaveSigned } from '../signature/signature.service.js';
import { knownSources } from '../source/source.check.js';
import { type SlotIdentifyInput } from './slot-write.inputs.js';

interface Slot {
  id: string;
  agreement_id: string;
  kind: string;
  organization_id: string | null;
  signed_on: string;
  entered_into_force_on: string | null;
}

@Injectable()
export class SlotService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds an identification; neither the signature nor an earlier identification changes. */
  identify({ idempotencyKey, ...input }: SlotIdentifyInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'slotIdentify', input, async () => {
          const found = await tx.one<{ agreement_id: string }>('select agreement_id from network.slot where id = $1', [
            input.slotId,
          ]);
          if (!found) throw new NotFoundError('slotId');
          await lockAgreement(tx, found.agreement_id);
          const slot = await tx.one<Slot>(
            `select sl.*, s.signed_on::text, s.entered_into_force_on::text from network.slot sl
             join network.signature s on s.slot_id = sl.id where sl.id = $1`,
            [input.slotId],
          );
          if (!slot) throw new NotFoundError('slotId');
          const organization = await tx.one<{ kind: string }>('select kind from network.organization where id = $1', [
            input.organizationId,
          ]);
          if (!organization) throw new NotFoundError('organizationId');
          if (organization.kind !== slot.kind) throw new InvalidInputError(KIND, 'organizationId');
          const signature = { signedOn: slot.signed_on, enteredIntoForceOn: slot.entered_into_force_on };
          await mustNotHaveSigned(tx, slot.agreement_id, input.organizationId, signature, slot.id);
          await knownSources(tx, input.sources);
          await refusing(apart(), () =>
            tx.query(
              `insert into network.slot_identification (slot_id, organization_id, evidence, sources) values ($1, $2, $3, $4)`,
              [slot.id, input.organizationId, input.evidence.trim(), input.sources],
            ),
          );
          await tx.audit({
            type: 'Slot',
            id: slot.id,
            action: 'SLOT_IDENTIFY',
            organizationId: input.organizationId,
            before: { organizationId: slot.organization_id },
            after: input,
          });
          return slot.id;
        }),
      context.requestId,
    );
  }
}

const KIND = {
  fr: 'Cette organisation n’est pas du genre que la source donne à ce signataire.',
  en: 'This organization is not of the kind that the source gives to this signatory.',
};

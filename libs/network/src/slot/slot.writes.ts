import { coordinates } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { lockAgreement, mustNotHaveSigned } from '../signature/signature.check.js';
import { AlreadySignedError } from '../signature/signature.errors.js';
import { knownSources } from '../source/source.check.js';
import { SlotRecord } from './slot.entity.js';
import { SlotIdentifyInput } from './slot.inputs.js';
import { Slot } from './slot.type.js';

const slots = kept(Slot, SlotRecord);

@Writes(Slot)
export class SlotWrites {
  /** Adds an identification; neither the signature nor an earlier identification changes. */
  @Write('COORDINATOR', 'Says who stands behind an undocumented signatory, on what evidence.', [AlreadySignedError])
  async slotIdentify(input: SlotIdentifyInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { slotId, organizationId, evidence, sources } = input;
    const { agreementId } = await slots.find(tx, slotId, 'slotId');
    await lockAgreement(tx, agreementId);
    const slot = await signedSlot(tx, slotId);
    await mustBeOfKind(tx, organizationId, slot.kind);
    await mustNotHaveSigned(tx, agreementId, organizationId, slot, slotId);
    await knownSources(tx, sources);
    await refusing(apart(), () =>
      tx.query(
        `insert into network.slot_identification (slot_id, organization_id, evidence, sources) values ($1, $2, $3, $4)`,
        [slotId, organizationId, evidence, sources],
      ),
    );
    return { id: slotId, organizationId, before: { organizationId: slot.organizationId }, after: input };
  }
}

interface SignedSlot {
  kind: string;
  organizationId: string | null;
  signedOn: string;
  enteredIntoForceOn: string | null;
}

async function signedSlot(tx: Tx, id: string): Promise<SignedSlot> {
  const slot = await tx.one<SignedSlot>(
    `select sl.kind, sl.organization_id as "organizationId", s.signed_on as "signedOn", s.entered_into_force_on as "enteredIntoForceOn"
     from network.slot sl join network.signature s on s.slot_id = sl.id where sl.id = $1`,
    [id],
  );
  if (!slot) throw new NotFoundError('slotId');
  return slot;
}

async function mustBeOfKind(tx: Tx, organizationId: string, kind: string): Promise<void> {
  const found = await tx.one<{ kind: string }>('select kind from network.organization where id = $1', [organizationId]);
  if (!found) throw new NotFoundError('organizationId');
  if (found.kind !== kind) throw new InvalidInputError(KIND, 'organizationId');
}

const KIND = {
  fr: 'Cette organisation n’est pas de la nature que la source donne à ce signataire.',
  en: 'This organization is not of the kind that the source gives to this signatory.',
};

import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  refusing,
  removedFrom,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { Agreement } from '../agreement/agreement.type.js';
import { apart } from '../organization/demonstration.check.js';
import { RecordInUseError } from '../record/record.errors.js';
import { removeRecord } from '../record/record.removal.js';
import { knownSources } from '../source/source.check.js';
import { lockAgreement, mustNotHaveSigned, mustSignOnce } from './signature.check.js';
import { SignatureRecord } from './signature.entity.js';
import { AlreadySignedError } from './signature.errors.js';
import { SignatureRecordInput, SignatureRemoveInput, SignatureUpdateInput } from './signature.inputs.js';
import { Signature } from './signature.type.js';

const signatures = kept(Signature, SignatureRecord, { refusals: apart() });

/** Signatures decide who was a member on past days, so that only coordinators record and correct them. */
@Writes(Signature)
export class SignatureWrites {
  @Write(
    'COORDINATOR',
    'Records that an organization, or somebody undocumented, signed an agreement: by coordinators.',
    [AlreadySignedError],
  )
  async signatureRecord(input: SignatureRecordInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { undocumentedKind, ...values } = input;
    const { agreementId, organizationId = null, sources } = values;
    if (Boolean(organizationId) === Boolean(undocumentedKind)) throw new InvalidInputError(WHO, 'organizationId');
    await lockAgreement(tx, agreementId);
    await knownSources(tx, sources);
    const slotId = undocumentedKind ? await newSlot(tx, agreementId, undocumentedKind) : null;
    if (organizationId) await mustNotHaveSigned(tx, agreementId, organizationId, input);
    const made = { ...values, slotId };
    const id = await signatures.insert(tx, made, { signature_once: () => new AlreadySignedError() });
    return { id, organizationId, after: { ...input, slotId } };
  }

  @Write('COORDINATOR', 'Corrects a signature: by coordinators.', [AlreadySignedError])
  async signatureUpdate(input: SignatureUpdateInput, tx: Tx): Promise<Done> {
    const signature = await signatureToChange(tx, input);
    const { id, organizationId } = signature;
    if (input.sources) await knownSources(tx, input.sources);
    const path = input.enteredIntoForceOn ? 'enteredIntoForceOn' : 'signedOn';
    const changed = await refusing(
      {
        signature_once: () => new AlreadySignedError(path),
        signature_before_withdrawal: () => new InvalidInputError(AFTER, path),
      },
      () => signatures.update(tx, signature, input),
    );
    await mustSignOnce(tx, id, path);
    return { id, organizationId, ...changed };
  }

  /** The slot of an undocumented signatory goes with its signature. */
  @Write(
    'COORDINATOR',
    'Removes a signature that was recorded by mistake: by coordinators; the audit log keeps it.',
    [[RecordInUseError, 'while a withdrawal or an identification rests on it']],
    removedFrom(() => Agreement),
  )
  async signatureRemove(input: SignatureRemoveInput, tx: Tx): Promise<Done> {
    const signature = await signatureToChange(tx, input);
    const { id, agreementId, organizationId, slotId } = signature;
    if (await tx.one('select 1 from network.withdrawal where signature_id = $1', [id]))
      throw new RecordInUseError(WITHDRAWN);
    if (await tx.one('select 1 from network.slot_identification where slot_id = $1 limit 1', [slotId]))
      throw new RecordInUseError(IDENTIFIED);
    await removeRecord(tx, 'signature', id);
    const slot = await tx.one('select kind, number from network.slot where id = $1', [slotId]);
    if (slotId) await removeRecord(tx, 'slot', slotId);
    return { id, answer: agreementId, organizationId, before: { ...signature, ...(slot && { slot }) } };
  }
}

/** The signature, locked after its agreement. */
async function signatureToChange(tx: Tx, input: Changed): Promise<SignatureRecord> {
  const { agreementId } = await signatures.find(tx, input.id);
  await lockAgreement(tx, agreementId);
  return signatures.toChange(tx, input, () => coordinates(tx.actor));
}

async function newSlot(tx: Tx, agreementId: string, kind: string): Promise<string> {
  const id = typeId('slot');
  await tx.query(
    `insert into network.slot (id, agreement_id, kind, number)
     select $1, $2, $3, coalesce(max(number), 0) + 1 from network.slot where agreement_id = $2 and kind = $3`,
    [id, agreementId, kind],
  );
  return id;
}

const WHO = {
  fr: 'Indiquez l’organisation, ou la nature du signataire non documenté : l’un ou l’autre.',
  en: 'Give the organization, or the kind of the undocumented signatory: one or the other.',
};
const AFTER = {
  fr: 'Un retrait est enregistré : la signature ne peut pas lui être postérieure.',
  en: 'A withdrawal is recorded: the signature cannot be later than it.',
};
const WITHDRAWN = {
  fr: 'Un retrait repose sur cette signature : supprimez-le d’abord.',
  en: 'A withdrawal rests on this signature: remove it first.',
};
const IDENTIFIED = {
  fr: 'Ce signataire a été identifié, et une identification reste : corrigez la signature au lieu de la supprimer.',
  en: 'This signatory has been identified, and an identification stays: correct the signature instead of removing it.',
};

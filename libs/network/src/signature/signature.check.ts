import { NotFoundError, type Tx } from '#lib/writes';
import { AlreadySignedError } from './signature.errors.js';

/** Signatures, slots and identifications of one agreement follow each other. */
export async function lockAgreement(tx: Tx, id: string): Promise<void> {
  const found = await tx.one('select 1 from network.agreement where id = $1 for no key update', [id]);
  if (!found) throw new NotFoundError('agreementId');
}

/** A slot that was identified as the organization is its signature too, which no constraint of one table can see. */
export async function mustNotHaveSigned(
  tx: Tx,
  agreementId: string,
  organizationId: string,
  signature: { signedOn: string; enteredIntoForceOn?: string | null },
  exceptSlot: string | null = null,
): Promise<void> {
  const signed = await tx.one(
    `select 1 from network.signature s left join network.slot sl on sl.id = s.slot_id
     where s.agreement_id = $1 and coalesce(s.organization_id, sl.organization_id) = $2 and s.slot_id is distinct from $4
       and s.gone_from > network.first_day($3)`,
    [agreementId, organizationId, signature.enteredIntoForceOn ?? signature.signedOn, exceptSlot],
  );
  if (signed) throw new AlreadySignedError();
}

/** The same check for a signature whose period has changed, as the second signature may be that of an identified slot. */
export async function mustSignOnce(tx: Tx, id: string, path: string): Promise<void> {
  const signed = await tx.one(
    `select 1 from network.signature s left join network.slot sl on sl.id = s.slot_id
     join network.signature o on o.agreement_id = s.agreement_id and o.id <> s.id and o.period && s.period
     left join network.slot ol on ol.id = o.slot_id
     where s.id = $1 and coalesce(s.organization_id, sl.organization_id) = coalesce(o.organization_id, ol.organization_id)`,
    [id],
  );
  if (signed) throw new AlreadySignedError(path);
}

import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { knownSources } from '../source/source.check.js';
import { AlreadySignedError } from './signature.errors.js';
import { type SignatureRecordInput } from './signature-write.inputs.js';

@Injectable()
export class SignatureService {
  constructor(private readonly uow: UnitOfWork) {}

  /** By the organization's own managers; of an undocumented signatory by the coordination. */
  record({ idempotencyKey, ...input }: SignatureRecordInput, context: RequestContext): Promise<string> {
    const { organizationId, undocumentedKind } = input;
    if (Boolean(organizationId) === Boolean(undocumentedKind)) throw new InvalidInputError(WHO, 'organizationId');
    const may = organizationId ? manages(context.actor, organizationId) : coordinates(context.actor);
    if (!may) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'signatureRecord', input, async () => {
          const agreement = await lockAgreement(tx, input.agreementId);
          await knownSources(tx, input.sources);
          const id = typeId('signature');
          const slotId = undocumentedKind ? await newSlot(tx, input.agreementId, undocumentedKind) : null;
          if (organizationId) await mustNotHaveSigned(tx, input.agreementId, organizationId, input);
          await refusing(
            {
              signature_once: () => new AlreadySignedError(),
              signature_organization_id_fkey: () => new NotFoundError('organizationId'),
            },
            () =>
              tx.query(
                `insert into network.signature (id, agreement_id, organization_id, slot_id, signed_on, entered_into_force_on, note, sources)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)`,
                [
                  id,
                  agreement.id,
                  organizationId ?? null,
                  slotId,
                  input.signedOn,
                  input.enteredIntoForceOn ?? null,
                  input.note?.trim() || null,
                  input.sources,
                ],
              ),
          );
          await tx.audit({
            type: 'Signature',
            id,
            action: 'SIGNATURE_RECORD',
            organizationId,
            after: { ...input, slotId },
          });
          return id;
        }),
      context.requestId,
    );
  }
}

/** Signatures, slots and identifications of one agreement follow each other. */
export async function lockAgreement(tx: Tx, id: string): Promise<{ id: string }> {
  const agreement = await tx.one<{ id: string }>('select id from network.agreement where id = $1 for no key update', [
    id,
  ]);
  if (!agreement) throw new NotFoundError('agreementId');
  return agreement;
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
  fr: 'Indiquez l’organisation, ou le genre du signataire non documenté : l’un des deux.',
  en: 'Give the organization or the kind of the undocumented signatory: one of them.',
};

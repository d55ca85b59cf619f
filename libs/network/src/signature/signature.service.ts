import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { RecordInUseError } from '../record/record.errors.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import { AlreadySignedError } from './signature.errors.js';
import {
  type SignatureRecordInput,
  type SignatureRemoveInput,
  type SignatureUpdateInput,
} from './signature-write.inputs.js';

interface Kept {
  id: string;
  agreement_id: string;
  organization_id: string | null;
  slot_id: string | null;
  signed_on: string;
  entered_into_force_on: string | null;
  note: string | null;
  sources: string[];
  version: number;
}

@Injectable()
export class SignatureService {
  constructor(private readonly uow: UnitOfWork) {}

  /** It binds two sides and decides who counted as a member on past days: for the coordination alone. */
  record({ idempotencyKey, ...input }: SignatureRecordInput, context: RequestContext): Promise<string> {
    const { organizationId, undocumentedKind } = input;
    if (!coordinates(context.actor)) throw new NotAllowedError();
    if (Boolean(organizationId) === Boolean(undocumentedKind)) throw new InvalidInputError(WHO, 'organizationId');
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
              ...apart(),
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

  update({ id, expectedVersion, ...input }: SignatureUpdateInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await signatureToChange(tx, id, expectedVersion);
        if (input.sources) await knownSources(tx, input.sources);
        const path = input.enteredIntoForceOn ? 'enteredIntoForceOn' : 'signedOn';
        const change = await refusing(
          {
            signature_once: () => new AlreadySignedError(path),
            signature_before_withdrawal: () => new InvalidInputError(AFTER, path),
          },
          () =>
            updateRecord(tx, 'signature', kept, {
              signed_on: input.signedOn ?? undefined,
              entered_into_force_on: input.enteredIntoForceOn,
              note: textOrNull(input.note),
              sources: listOrNone(input.sources),
            }),
        );
        if (!change) return id;
        await mustSignOnce(tx, id, path);
        const organizationId = kept.organization_id;
        await tx.audit({ type: 'Signature', id, action: 'SIGNATURE_UPDATE', organizationId, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** Answers the agreement. The slot of an undocumented signatory goes with its signature. */
  remove({ id, expectedVersion }: SignatureRemoveInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await signatureToChange(tx, id, expectedVersion);
        const { organization_id: organizationId, slot_id: slotId } = kept;
        if (await tx.one('select 1 from network.withdrawal where signature_id = $1', [id]))
          throw new RecordInUseError(WITHDRAWN);
        if (await tx.one('select 1 from network.slot_identification where slot_id = $1 limit 1', [slotId]))
          throw new RecordInUseError(IDENTIFIED);
        await removeRecord(tx, 'signature', id);
        const slot = await tx.one('select kind, number from network.slot where id = $1', [slotId]);
        if (slotId) await removeRecord(tx, 'slot', slotId);
        const before = { ...kept, ...(slot && { slot }) };
        await tx.audit({ type: 'Signature', id, action: 'SIGNATURE_REMOVE', organizationId, before });
        return kept.agreement_id;
      },
      context.requestId,
    );
  }
}

/** The signature, locked after its agreement. */
async function signatureToChange(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
  if (!coordinates(tx.actor)) throw new NotAllowedError();
  const found = await tx.one<{ agreement_id: string }>('select agreement_id from network.signature where id = $1', [
    id,
  ]);
  if (!found) throw new NotFoundError('id');
  await lockAgreement(tx, found.agreement_id);
  const kept = await tx.one<Kept>(
    `select id, agreement_id, organization_id, slot_id, signed_on::text, entered_into_force_on::text, note, sources, version
     from network.signature where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return kept;
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

/** The same of a signature whose time has changed: what signs twice at once may do so as a slot that was identified. */
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
const AFTER = {
  fr: 'Un retrait est enregistré : la signature ne peut pas le suivre.',
  en: 'A withdrawal is recorded: the signature cannot come after it.',
};
const WITHDRAWN = {
  fr: 'Un retrait repose sur cette signature : reprenez-le d’abord.',
  en: 'A withdrawal rests on this signature: take it back first.',
};
const IDENTIFIED = {
  fr: 'Ce signataire a été identifié, et une identification reste : corrigez la signature au lieu de la retirer.',
  en: 'This signatory has been identified, and an identification stays: correct the signature instead of taking it out.',
};

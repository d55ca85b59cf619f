import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { InvalidInputError, NotAllowedError, NotFoundError, refusing, type Tx, UnitOfWork } from '#lib/writes';
import { AlreadyWithdrawnError, NotASignatoryError } from '../signature/signature.errors.js';
import { knownSources } from '../source/source.check.js';
import { type WithdrawalRecordInput } from './withdrawal-write.inputs.js';

interface Signed {
  id: string;
  effective_on: string | null;
}

@Injectable()
export class WithdrawalService {
  constructor(private readonly uow: UnitOfWork) {}

  /** By the organization's own managers; for an undocumented signatory by the coordination. */
  record({ idempotencyKey, ...input }: WithdrawalRecordInput, context: RequestContext): Promise<string> {
    const { organizationId, slotId } = input;
    if (Boolean(organizationId) === Boolean(slotId)) throw new InvalidInputError(WHO, 'organizationId');
    const may = organizationId ? manages(context.actor, organizationId) : coordinates(context.actor);
    if (!may) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'withdrawalRecord', input, async () => {
          const signature = await signedBy(tx, input);
          await knownSources(tx, input.sources);
          const id = typeId('withdrawal');
          await refusing(
            {
              signature_before_withdrawal: () => new InvalidInputError(BEFORE, 'effectiveOn'),
              withdrawal_once: () => new AlreadyWithdrawnError(input.effectiveOn, pathOf(input)),
            },
            () =>
              tx.query(
                `insert into network.withdrawal (id, signature_id, notice_on, effective_on, precision_note, reason, remains_accessible, sources)
                 values ($1, $2, $3, $4, $5, $6, $7, $8)`,
                [
                  id,
                  signature.id,
                  input.noticeOn ?? null,
                  input.effectiveOn,
                  input.precisionNote?.trim() || null,
                  input.reason?.trim() || null,
                  input.remainsAccessible?.trim() || null,
                  input.sources,
                ],
              ),
          );
          await tx.query('update network.signature set version = version + 1 where id = $1', [signature.id]);
          await tx.audit({ type: 'Withdrawal', id, action: 'WITHDRAWAL_RECORD', organizationId, after: input });
          return id;
        }),
      context.requestId,
    );
  }
}

const pathOf = ({ slotId }: WithdrawalRecordInput): string => (slotId ? 'slotId' : 'organizationId');

/** The signature that is withdrawn, locked: of two at once the second finds the first. */
async function signedBy(tx: Tx, input: WithdrawalRecordInput): Promise<Signed> {
  if (!(await tx.one('select 1 from network.agreement where id = $1', [input.agreementId])))
    throw new NotFoundError('agreementId');
  const subject = input.slotId
    ? await tx.one('select 1 from network.slot where id = $1', [input.slotId])
    : await tx.one('select 1 from network.organization where id = $1', [input.organizationId]);
  if (!subject) throw new NotFoundError(pathOf(input));
  const locked = await tx.query<{ id: string }>(
    `select s.id from network.signature s left join network.slot sl on sl.id = s.slot_id
     where s.agreement_id = $1 and case when $3::text is null then coalesce(s.organization_id, sl.organization_id) = $2 else s.slot_id = $3 end
     order by s.starts_first desc, s.id for update of s`,
    [input.agreementId, input.organizationId ?? null, input.slotId ?? null],
  );
  const signatures = await tx.query<Signed>(
    `select s.id, w.effective_on::text from network.signature s left join network.withdrawal w on w.signature_id = s.id
     where s.id = any($1) order by w.id is not null, s.starts_first desc, s.id`,
    [locked.map(({ id }) => id)],
  );
  const [signature] = signatures;
  if (!signature) throw new NotASignatoryError(pathOf(input));
  if (signature.effective_on) throw new AlreadyWithdrawnError(signature.effective_on, pathOf(input));
  return signature;
}

const WHO = {
  fr: 'Indiquez l’organisation, ou le signataire non documenté : l’un des deux.',
  en: 'Give the organization or the undocumented signatory: one of them.',
};
const BEFORE = {
  fr: 'Le retrait ne peut pas prendre effet avant la signature.',
  en: 'A withdrawal cannot take effect before the signature.',
};

import {
  type Changed,
  type Done,
  expectVersion,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  refusing,
  removedFrom,
  type Tx,
  VersionConflictError,
  Write,
  Writes,
} from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { lockAgreement, mustSignOnce } from '../signature/signature.check.js';
import { AlreadySignedError, AlreadyWithdrawnError, NotASignatoryError } from '../signature/signature.errors.js';
import { Signature } from '../signature/signature.type.js';
import { knownSources } from '../source/source.check.js';
import { WithdrawalRecord } from './withdrawal.entity.js';
import { WithdrawalRecordInput, WithdrawalRemoveInput, WithdrawalUpdateInput } from './withdrawal.inputs.js';
import { mayWithdraw } from './withdrawal.policy.js';
import { Withdrawal } from './withdrawal.type.js';

const withdrawals = kept(Withdrawal, WithdrawalRecord, {
  refusals: { signature_before_withdrawal: () => new InvalidInputError(BEFORE, 'effectiveOn') },
});

@Writes(Withdrawal)
export class WithdrawalWrites {
  @Write('MANAGER', 'Records that a signatory withdraws from an agreement: by its managers or by coordinators.', [
    AlreadyWithdrawnError,
    NotASignatoryError,
    VersionConflictError,
  ])
  async withdrawalRecord(input: WithdrawalRecordInput, tx: Tx): Promise<Done> {
    const { agreementId: _, organizationId = null, slotId, ...values } = input;
    if (Boolean(organizationId) === Boolean(slotId)) throw new InvalidInputError(WHO, 'organizationId');
    if (!mayWithdraw(tx.actor, organizationId)) throw new NotAllowedError();
    const { noticeOn, effectiveOn, sources } = values;
    mustFollow(noticeOn, effectiveOn, 'noticeOn', NOTICE);
    const signature = await signedBy(tx, input);
    await expectVersion(tx, signature, input.expectedVersion);
    await knownSources(tx, sources);
    const made = { ...values, signatureId: signature.id };
    const id = await withdrawals.insert(tx, made, {
      withdrawal_once: () => new AlreadyWithdrawnError(effectiveOn, pathOf(input)),
    });
    await touch(tx, signature.id);
    return { id, organizationId, after: input };
  }

  @Write('MANAGER', 'Corrects a withdrawal: by the managers of the organization or by coordinators.', [
    AlreadySignedError,
  ])
  async withdrawalUpdate(input: WithdrawalUpdateInput, tx: Tx): Promise<Done> {
    const { withdrawal, organizationId } = await withdrawalToChange(tx, input);
    const { id, signatureId } = withdrawal;
    const { noticeOn, effectiveOn } = withdrawals.merged(tx, withdrawal, input);
    mustFollow(noticeOn, effectiveOn, 'noticeOn', NOTICE);
    if (input.sources) await knownSources(tx, input.sources);
    const changed = await refusing({ signature_once: () => new AlreadySignedError('effectiveOn') }, () =>
      withdrawals.update(tx, withdrawal, input),
    );
    if (!('isUnchanged' in changed)) {
      await mustSignOnce(tx, signatureId, 'effectiveOn');
      await touch(tx, signatureId);
    }
    return { id, organizationId, ...changed };
  }

  @Write(
    'MANAGER',
    'Removes a withdrawal that was recorded by mistake or abandoned; allowed to those who may record it. The audit log keeps it.',
    [[AlreadySignedError, 'when the organization has signed again since']],
    removedFrom(() => Signature),
  )
  async withdrawalRemove(input: WithdrawalRemoveInput, tx: Tx): Promise<Done> {
    const { withdrawal, organizationId } = await withdrawalToChange(tx, input);
    const { id, signatureId } = withdrawal;
    await refusing({ signature_once: () => new AlreadySignedError('id') }, () => removeRecord(tx, 'withdrawal', id));
    await mustSignOnce(tx, signatureId, 'id');
    await touch(tx, signatureId);
    return { id, answer: signatureId, organizationId, before: withdrawal };
  }
}

interface ToChange {
  withdrawal: WithdrawalRecord;
  organizationId: string | null;
}

/** The withdrawal, locked after its agreement and signature. Throws when the actor may not record withdrawals there. */
async function withdrawalToChange(tx: Tx, { id, expectedVersion }: Changed): Promise<ToChange> {
  const found = await tx.one<{ signatureId: string; agreementId: string; organizationId: string | null }>(
    `select w.signature_id as "signatureId", s.agreement_id as "agreementId", coalesce(s.organization_id, sl.organization_id) as "organizationId"
     from network.withdrawal w join network.signature s on s.id = w.signature_id left join network.slot sl on sl.id = s.slot_id
     where w.id = $1`,
    [id],
  );
  if (!found) throw new NotFoundError('id');
  const { signatureId, agreementId, organizationId } = found;
  if (!mayWithdraw(tx.actor, organizationId)) throw new NotAllowedError();
  await lockAgreement(tx, agreementId);
  await tx.query('select 1 from network.signature where id = $1 for update', [signatureId]);
  const withdrawal = await withdrawals.locked(tx, id);
  await expectVersion(tx, withdrawal, expectedVersion);
  return { withdrawal, organizationId };
}

/** What ends a signature is part of how it stands. */
const touch = (tx: Tx, signatureId: string): Promise<object[]> =>
  tx.query('update network.signature set version = version + 1 where id = $1', [signatureId]);

const pathOf = ({ slotId }: WithdrawalRecordInput): string => (slotId ? 'slotId' : 'organizationId');

/** The signature to withdraw, locked: of two withdrawals at once the second sees the first. */
async function signedBy(tx: Tx, input: WithdrawalRecordInput): Promise<{ id: string; version: number }> {
  const { agreementId, organizationId, slotId } = input;
  if (!(await tx.one('select 1 from network.agreement where id = $1', [agreementId])))
    throw new NotFoundError('agreementId');
  const subject = slotId
    ? await tx.one('select 1 from network.slot where id = $1', [slotId])
    : await tx.one('select 1 from network.organization where id = $1', [organizationId]);
  if (!subject) throw new NotFoundError(pathOf(input));
  const locked = await tx.query<{ id: string }>(
    `select s.id from network.signature s left join network.slot sl on sl.id = s.slot_id
     where s.agreement_id = $1 and case when $3::text is null then coalesce(s.organization_id, sl.organization_id) = $2 else s.slot_id = $3 end
     order by s.starts_first desc, s.id for update of s`,
    [agreementId, organizationId ?? null, slotId ?? null],
  );
  const [signature] = await tx.query<{ id: string; version: number; withdrawnOn: string | null }>(
    `select s.id, s.version, w.effective_on as "withdrawnOn" from network.signature s left join network.withdrawal w on w.signature_id = s.id
     where s.id = any($1) order by w.id is not null, s.starts_first desc, s.id`,
    [locked.map(({ id }) => id)],
  );
  if (!signature) throw new NotASignatoryError(pathOf(input));
  if (signature.withdrawnOn) throw new AlreadyWithdrawnError(signature.withdrawnOn, pathOf(input));
  return signature;
}

const WHO = {
  fr: 'Indiquez l’organisation, ou le signataire non documenté : l’un ou l’autre.',
  en: 'Give the organization, or the undocumented signatory: one or the other.',
};
const BEFORE = {
  fr: 'Le retrait ne peut pas prendre effet avant la signature.',
  en: 'A withdrawal cannot take effect before the signature.',
};
const NOTICE = {
  fr: 'Le préavis doit précéder la date d’effet du retrait.',
  en: 'Notice must be given before the withdrawal takes effect.',
};

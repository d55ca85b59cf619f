import { Injectable } from '@nestjs/common';
import { coordinates, manages } from '#lib/access';
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
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { AlreadySignedError, AlreadyWithdrawnError, NotASignatoryError } from '../signature/signature.errors.js';
import { lockAgreement, mustSignOnce } from '../signature/signature.service.js';
import { knownSources } from '../source/source.check.js';
import {
  type WithdrawalRecordInput,
  type WithdrawalRemoveInput,
  type WithdrawalUpdateInput,
} from './withdrawal-write.inputs.js';

interface Signed {
  id: string;
  version: number;
  effective_on: string | null;
}

interface Kept {
  id: string;
  signature_id: string;
  notice_on: string | null;
  effective_on: string;
  precision_note: string | null;
  reason: string | null;
  remains_accessible: string | null;
  sources: string[];
  version: number;
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
    mustFollow(input.noticeOn, input.effectiveOn, 'noticeOn', NOTICE);
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'withdrawalRecord', input, async () => {
          const signature = await signedBy(tx, input);
          await expectVersion(tx, signature, input.expectedVersion);
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
          await touch(tx, signature.id);
          await tx.audit({ type: 'Withdrawal', id, action: 'WITHDRAWAL_RECORD', organizationId, after: input });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: WithdrawalUpdateInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const { kept, organizationId } = await withdrawalToChange(tx, id, expectedVersion);
        const noticeOn = input.noticeOn === undefined ? kept.notice_on : input.noticeOn;
        mustFollow(noticeOn, input.effectiveOn ?? kept.effective_on, 'noticeOn', NOTICE);
        if (input.sources) await knownSources(tx, input.sources);
        const change = await refusing(
          {
            signature_before_withdrawal: () => new InvalidInputError(BEFORE, 'effectiveOn'),
            signature_once: () => new AlreadySignedError('effectiveOn'),
          },
          () =>
            updateRecord(tx, 'withdrawal', kept, {
              effective_on: input.effectiveOn ?? undefined,
              notice_on: input.noticeOn,
              precision_note: textOrNull(input.precisionNote),
              reason: textOrNull(input.reason),
              remains_accessible: textOrNull(input.remainsAccessible),
              sources: listOrNone(input.sources),
            }),
        );
        if (!change) return id;
        await mustSignOnce(tx, kept.signature_id, 'effectiveOn');
        await touch(tx, kept.signature_id);
        await tx.audit({ type: 'Withdrawal', id, action: 'WITHDRAWAL_UPDATE', organizationId, ...change });
        return id;
      },
      context.requestId,
    );
  }

  /** Answers the signature, which binds again. */
  remove({ id, expectedVersion }: WithdrawalRemoveInput, context: RequestContext): Promise<string> {
    return this.uow.run(
      context.actor,
      async (tx) => {
        const { kept, organizationId } = await withdrawalToChange(tx, id, expectedVersion);
        await refusing({ signature_once: () => new AlreadySignedError('id') }, () =>
          removeRecord(tx, 'withdrawal', id),
        );
        await mustSignOnce(tx, kept.signature_id, 'id');
        await touch(tx, kept.signature_id);
        await tx.audit({ type: 'Withdrawal', id, action: 'WITHDRAWAL_REMOVE', organizationId, before: kept });
        return kept.signature_id;
      },
      context.requestId,
    );
  }
}

/** The withdrawal, locked after the agreement and the signature, for whoever may record such a one. */
async function withdrawalToChange(
  tx: Tx,
  id: string,
  expected: number | null | undefined,
): Promise<{ kept: Kept; organizationId: string | null }> {
  const found = await tx.one<{ signature_id: string; agreement_id: string; organization_id: string | null }>(
    `select w.signature_id, s.agreement_id, coalesce(s.organization_id, sl.organization_id) as organization_id
     from network.withdrawal w join network.signature s on s.id = w.signature_id left join network.slot sl on sl.id = s.slot_id
     where w.id = $1`,
    [id],
  );
  if (!found) throw new NotFoundError('id');
  const { organization_id: organizationId } = found;
  const may = organizationId ? manages(tx.actor, organizationId) : coordinates(tx.actor);
  if (!may) throw new NotAllowedError();
  await lockAgreement(tx, found.agreement_id);
  await tx.query('select 1 from network.signature where id = $1 for update', [found.signature_id]);
  const kept = await tx.one<Kept>(
    `select id, signature_id, notice_on::text, effective_on::text, precision_note, reason, remains_accessible, sources, version
     from network.withdrawal where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return { kept, organizationId };
}

/** What ends a signature is part of how it stands. */
const touch = (tx: Tx, signatureId: string): Promise<object[]> =>
  tx.query('update network.signature set version = version + 1 where id = $1', [signatureId]);

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
    `select s.id, s.version, w.effective_on::text from network.signature s left join network.withdrawal w on w.signature_id = s.id
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
const NOTICE = {
  fr: 'Le préavis est donné avant que le retrait prenne effet.',
  en: 'Notice is given before the withdrawal takes effect.',
};

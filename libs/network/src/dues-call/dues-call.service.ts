import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { expectVersion, InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { contactsOf } from '../due/due.contacts.js';
import { DuesCallStateError } from '../due/due.errors.js';
import { duesCalled } from '../due/due.mails.js';
import { APART } from '../organization/demonstration.check.js';
import { writeDues } from './dues-call.draft.js';
import { type DuesCallPrepareInput, type DuesCallStepInput } from './dues-call-write.inputs.js';

interface Call {
  id: string;
  year: number;
  status: string;
  fee_scale_id: string;
  due_on: string;
  demonstration: boolean;
  version: number;
}

/** Only coordinators call for dues. */
@Injectable()
export class DuesCallService {
  constructor(private readonly uow: UnitOfWork) {}

  prepare({ idempotencyKey, ...input }: DuesCallPrepareInput, { actor, requestId }: RequestContext): Promise<string> {
    if (!coordinates(actor)) throw new NotAllowedError();
    const { year, feeScaleId, instalments, isDemonstration } = input;
    const basisOn = input.basisOn ?? `${year}-01-01`;
    if (instalments.some((day, i) => i > 0 && day <= instalments[i - 1]!))
      throw new InvalidInputError(INSTALMENTS, 'instalments');
    return this.uow.run(
      actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'duesCallPrepare', input, async () => {
          await this.checkScale(tx, feeScaleId, basisOn, isDemonstration);
          const draft = await tx.one<Call>(
            'select * from network.dues_call where year = $1 and demonstration = $2 for update',
            [year, isDemonstration],
          );
          if (draft) await expectVersion(tx, draft, input.expectedVersion);
          // One draft for a year: whoever works it out again takes its place.
          const call = (await tx.one<Call>(
            `insert into network.dues_call (id, year, fee_scale_id, basis_on, due_on, demonstration) values ($1, $2, $3, $4, $5, $6)
           on conflict (year, demonstration) do update set version = dues_call.version + 1 returning *`,
            [typeId('dues_call'), year, feeScaleId, basisOn, instalments[0], isDemonstration],
          ))!;
          if (call.status !== 'DRAFT') throw new DuesCallStateError(call.status, 'year');
          await tx.query('update network.dues_call set fee_scale_id = $2, basis_on = $3, due_on = $4 where id = $1', [
            call.id,
            feeScaleId,
            basisOn,
            instalments[0],
          ]);
          const organizations = await this.called(tx, input.organizationIds, basisOn, isDemonstration);
          await writeDues(
            tx,
            { callId: call.id, year, feeScaleId, basisOn, instalments, isDemonstration },
            organizations,
          );
          await tx.audit({ type: 'DuesCall', id: call.id, action: 'DUES_CALL_PREPARE', after: { ...input, basisOn } });
          return call.id;
        }),
      requestId,
    );
  }

  /** From now on the amounts stand, and each organization sees and is told what it owes. */
  issue({ id, expectedVersion }: DuesCallStepInput, { actor, today, requestId }: RequestContext): Promise<string> {
    return this.step(id, expectedVersion, actor, requestId, 'DUES_CALL_ISSUE', async (tx, call) => {
      if (call.status !== 'DRAFT') throw new DuesCallStateError(call.status, 'id');
      if (call.due_on < today) throw new InvalidInputError(PAST, 'id');
      await this.checkAmounts(tx, call);
      await tx.query(`update network.dues_call set status = 'ISSUED', issued_on = $2 where id = $1`, [id, today]);
      const dues = await tx.query<{ id: string; organization_id: string; name: string; amount_cents: number }>(
        `update network.due d set issued_on = $2, version = d.version + 1 from network.organization o
         where d.dues_call_id = $1 and o.id = d.organization_id returning d.id, d.organization_id, o.name, d.amount_cents`,
        [id, today],
      );
      const contacts = await contactsOf(
        tx,
        dues.map((due) => due.organization_id),
        today,
      );
      for (const due of dues) {
        for (const { personId, name, email, locale } of contacts.get(due.organization_id) ?? []) {
          await sendMail(tx, duesCalled, {
            to: email,
            locale,
            values: {
              dueId: due.id,
              name,
              organization: due.name,
              year: call.year,
              amountCents: due.amount_cents,
              dueOn: call.due_on,
            },
            key: `dues:${due.id}:called:${personId}`,
          });
        }
      }
    });
  }

  close({ id, expectedVersion }: DuesCallStepInput, { actor, requestId }: RequestContext): Promise<string> {
    return this.step(id, expectedVersion, actor, requestId, 'DUES_CALL_CLOSE', async (tx, call) => {
      if (call.status !== 'ISSUED') throw new DuesCallStateError(call.status, 'id');
      await tx.query(`update network.dues_call set status = 'CLOSED' where id = $1`, [id]);
    });
  }

  private step(
    id: string,
    expectedVersion: number | null | undefined,
    actor: RequestContext['actor'],
    requestId: string,
    action: string,
    work: (tx: Tx, call: Call) => Promise<void>,
  ): Promise<string> {
    if (!coordinates(actor)) throw new NotAllowedError();
    return this.uow.run(
      actor,
      async (tx) => {
        const call = await tx.one<Call>('select * from network.dues_call where id = $1 for update', [id]);
        if (!call) throw new NotFoundError('id');
        await expectVersion(tx, call, expectedVersion);
        await work(tx, call);
        const after = await tx.one(
          'update network.dues_call set version = version + 1 where id = $1 returning status',
          [id],
        );
        await tx.audit({ type: 'DuesCall', id, action, before: { status: call.status }, after });
        return id;
      },
      requestId,
    );
  }

  private async checkScale(tx: Tx, id: string, day: string, demonstration: boolean): Promise<void> {
    const scale = await tx.one<{ in_force: boolean; demonstration: boolean }>(
      `select valid_from <= $2::date and valid_to > $2::date as in_force, demonstration from network.fee_scale where id = $1`,
      [id, day],
    );
    if (!scale) throw new NotFoundError('feeScaleId');
    if (scale.demonstration !== demonstration) throw new InvalidInputError(APART, 'feeScaleId');
    if (!scale.in_force) throw new InvalidInputError(NOT_IN_FORCE, 'feeScaleId');
  }

  /** The scale may have been corrected since the draft was worked out; it is not while this transaction lasts. */
  private async checkAmounts(tx: Tx, call: Call): Promise<void> {
    await tx.query('select 1 from network.fee_scale where id = $1 for share', [call.fee_scale_id]);
    const stale = await tx.one(
      `select 1 as stale from network.due d join network.fee_scale s on s.id = $2
       where d.dues_call_id = $1 and (d.basis_on < s.valid_from or d.basis_on >= s.valid_to
         or d.amount_cents is distinct from network.dues_amount(s.id, d.inhabitants, d.headcount)) limit 1`,
      [call.id, call.fee_scale_id],
    );
    if (stale) throw new InvalidInputError(STALE, 'id');
  }

  private async called(
    tx: Tx,
    given: string[] | null | undefined,
    day: string,
    demonstration: boolean,
  ): Promise<string[]> {
    const found = given
      ? await tx.query<{ id: string }>(
          'select id from network.organization where id = any($1) and demonstration = $2',
          [given, demonstration],
        )
      : await tx.query<{ id: string }>(
          `select o.id from network.members_on($1, $2) m join network.organization o on o.id = m.organization_id where o.demonstration = $2`,
          [day, demonstration],
        );
    const ids = [...new Set(found.map((row) => row.id))];
    if (given && ids.length < new Set(given).size) throw new NotFoundError('organizationIds');
    if (ids.length === 0) throw new InvalidInputError(NOBODY, 'organizationIds');
    return ids;
  }
}

const INSTALMENTS = {
  fr: 'Les échéances se suivent : chacune est après la précédente.',
  en: 'Instalments follow each other: each is due after the one before.',
};
const PAST = {
  fr: 'La première échéance est passée : préparez de nouveau l’appel avec d’autres dates.',
  en: 'The first instalment is past: prepare the call again with other days.',
};
const STALE = {
  fr: 'Le barème a changé depuis ce calcul : préparez de nouveau l’appel.',
  en: 'The scale has changed since this was worked out: prepare the call again.',
};
const NOT_IN_FORCE = {
  fr: 'Ce barème n’est pas en vigueur au jour pris en compte.',
  en: 'This scale is not in force on the day that counts.',
};
const NOBODY = {
  fr: 'Aucun membre connu ce jour-là : nommez les organisations à appeler.',
  en: 'No member is known on that day: name the organizations to call.',
};

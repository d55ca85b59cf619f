import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import {
  type Done,
  expectVersion,
  InvalidInputError,
  kept,
  NotAllowedError,
  type Tx,
  VersionConflictError,
  Write,
  Writes,
} from '#lib/writes';
import { called, checkAmounts, checkIssuer, expectScaleInForce } from './dues-call.check.js';
import { writeDues } from './dues-call.draft.js';
import { DuesCallRecord } from './dues-call.entity.js';
import { DuesBasisUnknownError, DuesCallStateError } from './dues-call.errors.js';
import { DuesCallIssuerSetInput, DuesCallPrepareInput, DuesCallStepInput } from './dues-call.inputs.js';
import { type CalledDue, tellDues } from './dues-call.letters.js';
import { DuesCall } from './dues-call.type.js';

const calls = kept(DuesCall, DuesCallRecord);

/** Only coordinators call for dues. */
@Writes(DuesCall, { called: 'call' })
export class DuesCallWrites {
  @Write('COORDINATOR', 'Works out what each organization owes, as a draft.', [
    DuesBasisUnknownError,
    DuesCallStateError,
    VersionConflictError,
  ])
  async duesCallPrepare(input: DuesCallPrepareInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { year, feeScaleId, instalments, isDemonstration } = input;
    const basisOn = input.basisOn ?? `${year}-01-01`;
    if (instalments.some((day, i) => i > 0 && day <= instalments[i - 1]!))
      throw new InvalidInputError(INSTALMENTS, 'instalments');
    await expectScaleInForce(tx, feeScaleId, basisOn, isDemonstration);
    await checkIssuer(tx, input.issuerId, isDemonstration);
    const draft = await tx.one<{ id: string; version: number }>(
      'select id, version from network.dues_call where year = $1 and demonstration = $2 for update',
      [year, isDemonstration],
    );
    if (draft) await expectVersion(tx, draft, input.expectedVersion);
    // One draft for a year: whoever works it out again takes its place.
    const call = (await tx.one<{ id: string; status: string }>(
      `insert into network.dues_call (id, year, fee_scale_id, basis_on, due_on, demonstration) values ($1, $2, $3, $4, $5, $6)
       on conflict (year, demonstration) do update set version = dues_call.version + 1 returning id, status`,
      [typeId('dues_call'), year, feeScaleId, basisOn, instalments[0], isDemonstration],
    ))!;
    if (call.status !== 'DRAFT') throw new DuesCallStateError(call.status, 'year');
    await tx.query(
      `update network.dues_call c set fee_scale_id = $2, basis_on = $3, due_on = $4, issuer_id = coalesce($5, c.issuer_id,
         (select b.issuer_id from network.dues_call b where b.demonstration = c.demonstration and b.year < c.year and b.issuer_id is not null
          order by b.year desc limit 1)) where id = $1`,
      [call.id, feeScaleId, basisOn, instalments[0], input.issuerId ?? null],
    );
    const organizations = await called(tx, input.organizationIds, basisOn, isDemonstration);
    await writeDues(tx, { callId: call.id, year, feeScaleId, basisOn, instalments, isDemonstration }, organizations);
    return { id: call.id, organizationId: null, after: { ...input, basisOn } };
  }

  /** From now on the amounts stand, and each organization sees and is told what it owes. */
  @Write(
    'COORDINATOR',
    'Issues a draft: amounts become final, organizations see what they owe and are told by email.',
    [DuesCallStateError],
  )
  async duesCallIssue(input: DuesCallStepInput, tx: Tx): Promise<Done> {
    const call = await calls.toChange(tx, input, () => coordinates(tx.actor));
    if (call.status !== 'DRAFT') throw new DuesCallStateError(call.status, 'id');
    if (call.dueOn < tx.today) throw new InvalidInputError(PAST, 'id');
    await checkAmounts(tx, call);
    const change = await calls.update(tx, call, { status: 'ISSUED', issuedOn: tx.today });
    const dues = await tx.query<CalledDue>(
      `update network.due d set issued_on = $2, version = d.version + 1 from network.organization o
       where d.dues_call_id = $1 and o.id = d.organization_id returning d.id, d.organization_id, o.name, d.amount_cents`,
      [call.id, tx.today],
    );
    await tellDues(tx, call, dues);
    return { id: call.id, organizationId: null, ...change };
  }

  @Write('COORDINATOR', 'Says which organization calls for the dues: receipts and notices are made out in its name.')
  async duesCallIssuerSet({ issuerId, ...input }: DuesCallIssuerSetInput, tx: Tx): Promise<Done> {
    const call = await calls.toChange(tx, input, () => coordinates(tx.actor));
    await checkIssuer(tx, issuerId, call.isDemonstration);
    return { id: call.id, organizationId: null, ...(await calls.update(tx, call, { issuerId })) };
  }

  @Write('COORDINATOR', 'Closes a call: no further payment is expected.', [DuesCallStateError])
  async duesCallClose(input: DuesCallStepInput, tx: Tx): Promise<Done> {
    const call = await calls.toChange(tx, input, () => coordinates(tx.actor));
    if (call.status !== 'ISSUED') throw new DuesCallStateError(call.status, 'id');
    return { id: call.id, organizationId: null, ...(await calls.update(tx, call, { status: 'CLOSED' })) };
  }
}

const INSTALMENTS = {
  fr: 'Les échéances doivent se suivre : chacune vient après la précédente.',
  en: 'Instalments must follow each other: each is due after the one before.',
};
const PAST = {
  fr: 'La première échéance est passée : préparez de nouveau l’appel avec d’autres dates.',
  en: 'The first instalment is already past: prepare the call again with other dates.',
};

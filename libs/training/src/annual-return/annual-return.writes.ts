import { manages } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { AnnualReturnRecord } from './annual-return.entity.js';
import { AnnualReturnStatus } from './annual-return.enums.js';
import { AnnualReturnControlsError, AnnualReturnStateError } from './annual-return.errors.js';
import {
  AnnualTrainingReturnBeginInput,
  AnnualTrainingReturnCorrectInput,
  AnnualTrainingReturnDiscardInput,
  AnnualTrainingReturnFillInput,
  AnnualTrainingReturnSubmitInput,
} from './annual-return.inputs.js';
import { AnnualTrainingReturn } from './annual-return.type.js';

const returns = kept(AnnualTrainingReturn, AnnualReturnRecord, {
  refusals: {
    ...apart(),
    annual_return_number_once: () => new InvalidInputError(BEGUN, 'year'),
    annual_return_one_draft: () => new InvalidInputError(BEGUN, 'id'),
    annual_return_replaces_id_key: () => new InvalidInputError(BEGUN, 'id'),
  },
});
const { DRAFT, SUBMITTED } = AnnualReturnStatus;
const MINUTES = 60;

@Writes(AnnualTrainingReturn, { called: 'return' })
export class AnnualReturnWrites {
  @Write('MANAGER', 'Begins the yearly return of one’s organization.')
  async annualTrainingReturnBegin({ organizationId, year }: AnnualTrainingReturnBeginInput, tx: Tx): Promise<Done> {
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    if (year > Number(tx.today.slice(0, 4))) throw new InvalidInputError(TO_COME, 'year');
    const form = await tx.one<{ version: string }>(
      'select version from training.return_form order by from_year <= $1 desc, from_year desc limit 1',
      [year],
    );
    const id = await returns.insert(tx, {
      ...{ organizationId, year, number: 1, formVersion: form!.version, status: DRAFT },
      isDemonstration: await isDemonstration(tx, organizationId),
    });
    return { id, organizationId, after: { year } };
  }

  @Write('MANAGER', 'Says what stands in a line of a draft that is entered, and where it is from.', [
    AnnualReturnStateError,
  ])
  async annualTrainingReturnFill(input: AnnualTrainingReturnFillInput, tx: Tx): Promise<Done> {
    const { code, people = null, hours = null, amountCents = null, words = null, source, knownOn } = input;
    const { id, organizationId, formVersion } = await returnToChange(tx, input, DRAFT);
    const line = await tx.one<{ kind: string }>(
      `select kind from training.return_line where form_version = $1 and code = $2 and origin = 'ENTERED'`,
      [formVersion, code],
    );
    if (!line) throw new NotFoundError('code');
    if (line.kind !== 'PEOPLE' && (people ?? hours) !== null) throw new InvalidInputError(MISPLACED, 'people');
    if (line.kind !== 'AMOUNT' && amountCents !== null) throw new InvalidInputError(MISPLACED, 'amountCents');
    if (line.kind !== 'WORDS' && words !== null) throw new InvalidInputError(MISPLACED, 'words');
    await tx.query('delete from training.annual_return_value where annual_return_id = $1 and code = $2', [id, code]);
    if ((people ?? hours ?? amountCents ?? words) !== null)
      await tx.query(
        `insert into training.annual_return_value (annual_return_id, code, people, minutes, amount_cents, words, origin, source, known_on)
         values ($1, $2, $3, $4, $5, $6, 'ENTERED', $7, $8)`,
        [id, code, people, hours === null ? null : Math.round(hours * MINUTES), amountCents, words, source, knownOn],
      );
    await tx.query('update training.annual_return set version = version + 1 where id = $1', [id]);
    return { id, organizationId, after: { code, people, hours, amountCents, words, source, knownOn } };
  }

  @Write('MANAGER', 'Notes that a return was handed in: what is counted is kept as it is now.', [
    AnnualReturnStateError,
    AnnualReturnControlsError,
  ])
  async annualTrainingReturnSubmit(
    { despiteControls, ...input }: AnnualTrainingReturnSubmitInput,
    tx: Tx,
  ): Promise<Done> {
    const before = await returnToChange(tx, input, DRAFT);
    const { id, organizationId, replacesId } = before;
    const broken = await tx.query<{ code: string }>(BROKEN, [id]);
    if (broken.length > 0 && !despiteControls) throw new AnnualReturnControlsError(broken.length);
    await tx.query(
      `insert into training.annual_return_value (annual_return_id, code, people, minutes, words, origin)
       select r.id, c.code, c.people, c.minutes, c.words, 'COUNTED'
       from training.annual_return r cross join lateral training.return_counted(r.organization_id, r.year) c where r.id = $1`,
      [id],
    );
    if (replacesId)
      await tx.query(`update training.annual_return set status = 'REPLACED', version = version + 1 where id = $1`, [
        replacesId,
      ]);
    return { id, organizationId, ...(await returns.update(tx, before, { status: SUBMITTED, submittedOn: tx.today })) };
  }

  @Write('MANAGER', 'Begins a correction of a return that was handed in, which stays as it is until then.', [
    AnnualReturnStateError,
  ])
  async annualTrainingReturnCorrect({ reason, ...input }: AnnualTrainingReturnCorrectInput, tx: Tx): Promise<Done> {
    const { id: replacesId, ...of } = await returnToChange(tx, input, SUBMITTED);
    const { organizationId, year, number, formVersion, isDemonstration: invented } = of;
    const id = await returns.insert(tx, {
      ...{ organizationId, year, number: number + 1, formVersion, status: DRAFT, replacesId, correctionReason: reason },
      isDemonstration: invented,
    });
    await tx.query(
      `insert into training.annual_return_value (annual_return_id, code, people, minutes, amount_cents, words, origin, source, known_on)
       select $2, code, people, minutes, amount_cents, words, origin, source, known_on
       from training.annual_return_value where annual_return_id = $1 and origin = 'ENTERED'`,
      [replacesId, id],
    );
    return { id, organizationId, after: { replacesId, reason } };
  }

  @Write('MANAGER', 'Throws a draft away.', [AnnualReturnStateError], null)
  async annualTrainingReturnDiscard(input: AnnualTrainingReturnDiscardInput, tx: Tx): Promise<Done> {
    const { id, organizationId, year } = await returnToChange(tx, input, DRAFT);
    await tx.query('delete from training.annual_return where id = $1', [id]);
    return { id, organizationId, before: { year } };
  }
}

/** The return, locked, for those who manage its provider; whoever does not is not told that it is there. */
async function returnToChange(tx: Tx, input: Changed, status: AnnualReturnStatus): Promise<AnnualReturnRecord> {
  const found = await returns.find(tx, input.id);
  if (!manages(tx.actor, found.organizationId)) throw new NotFoundError('id');
  const locked = await returns.toChange(tx, input, () => true);
  if ((locked.status as AnnualReturnStatus) !== status) throw new AnnualReturnStateError(locked.status);
  return locked;
}

/** The controls that do not hold. */
const BROKEN = `with s as (select s.* from training.return_shown($1) s)
  select 'C' as code where (select amount_cents from s where s.code = 'C') <> (select amount_cents from s where s.code = 'C*')
  union all select 'D' where (select sum(amount_cents) from s where s.code in ('D-1', 'D-2')) > (select amount_cents from s where s.code = 'D')
  union all select 'E' where (select minutes from s where s.code = 'F-1') > 0
    and (select coalesce(sum(minutes), 0) from s where s.code in ('E-1', 'E-2')) = 0`;

const BEGUN = {
  fr: 'Un bilan de cette année est déjà commencé : ouvrez-le, ou corrigez celui qui est déposé.',
  en: 'A return of that year was begun already: open it, or correct the one that was handed in.',
};
const TO_COME = { fr: 'Cette année n’a pas commencé.', en: 'This year has not begun.' };
const MISPLACED = { fr: 'Cette ligne ne se remplit pas ainsi.', en: 'This is not what stands in this line.' };

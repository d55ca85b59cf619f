import { coordinates } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { bracketsOf, setBrackets } from './fee-scale.brackets.js';
import { checkScale } from './fee-scale.check.js';
import { FeeScaleRecord } from './fee-scale.entity.js';
import { FeeScaleInUseError } from './fee-scale.errors.js';
import { type FeeBracketInput, FeeScaleCreateInput, FeeScaleUpdateInput } from './fee-scale.inputs.js';
import { FeeScale } from './fee-scale.type.js';

// Locked for a change: a call that is being issued by it waits, or is waited for.
const scales = kept(FeeScale, FeeScaleRecord, { refusals: apart() });

const AMOUNTS = ['flatCents', 'centsPerInhabitant', 'floorCents', 'ceilingCents'] as const;

/** Only coordinators set scales. */
@Writes(FeeScale, { called: 'scale' })
export class FeeScaleWrites {
  @Write('COORDINATOR', 'Creates a scale of dues.')
  async feeScaleCreate(input: FeeScaleCreateInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    checkScale(input);
    const { brackets, ...values } = input;
    const id = await scales.insert(tx, values);
    await setBrackets(tx, id, brackets);
    return { id, organizationId: null, after: input };
  }

  /** It is corrected freely until a call was issued by it; from then on its name, its decision and its end only. */
  @Write('COORDINATOR', 'Corrects a scale of dues, or ends it.', [FeeScaleInUseError])
  async feeScaleUpdate({ brackets: given, ...input }: FeeScaleUpdateInput, tx: Tx): Promise<Done> {
    const scale = await scales.toChange(tx, input, () => coordinates(tx.actor));
    const held = await bracketsOf(tx, scale.id);
    const brackets = given === null ? [] : (given ?? held).map(plain).sort((a, b) => a.fromHeadcount - b.fromHeadcount);
    const isRebracketed = JSON.stringify(brackets) !== JSON.stringify(held);
    const after = scales.merged(tx, scale, input);
    checkScale({ ...after, brackets });
    const amount = AMOUNTS.find((field) => after[field] !== scale[field]);
    await checkCalls(tx, after, amount ?? (isRebracketed ? 'brackets' : undefined));
    if (isRebracketed) await setBrackets(tx, scale.id, brackets);
    const beside = isRebracketed ? { brackets: { before: held, after: brackets } } : undefined;
    return { id: scale.id, organizationId: null, ...(await scales.update(tx, scale, input, beside)) };
  }
}

const plain = ({ fromHeadcount, amountCents }: FeeBracketInput): FeeBracketInput => ({ fromHeadcount, amountCents });

/** Calls that were issued by it could be worked out again. */
async function checkCalls(tx: Tx, { id, from, to }: FeeScaleRecord, touched: string | undefined): Promise<void> {
  const issued = await tx.query<{ id: string; year: number; basis_on: string }>(
    `select id, year, basis_on from network.dues_call where fee_scale_id = $1 and status <> 'DRAFT' order by year`,
    [id],
  );
  if (issued[0] && touched) throw new FeeScaleInUseError(issued[0].id, issued[0].year, touched);
  if (issued.some(({ basis_on }) => basis_on < from)) throw new InvalidInputError(CALLED, 'from');
  if (to && issued.some(({ basis_on }) => basis_on >= to)) throw new InvalidInputError(CALLED, 'to');
}

const CALLED = {
  fr: 'Un appel émis prend en compte un jour où ce barème ne serait pas en vigueur.',
  en: 'A call was issued for a day on which this scale would no longer be in force.',
};

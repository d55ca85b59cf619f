import { type Tx } from '#lib/writes';
import { type FeeBracketInput } from './fee-scale.inputs.js';

/** The brackets of a scale, lowest first. */
export const bracketsOf = (tx: Tx, scaleId: string): Promise<FeeBracketInput[]> =>
  tx.query<FeeBracketInput>(
    `select from_headcount as "fromHeadcount", amount_cents as "amountCents" from network.fee_bracket
     where fee_scale_id = $1 order by from_headcount`,
    [scaleId],
  );

/** Writes them in place of those before. */
export async function setBrackets(tx: Tx, scaleId: string, brackets: readonly FeeBracketInput[]): Promise<void> {
  await tx.query('delete from network.fee_bracket where fee_scale_id = $1', [scaleId]);
  await tx.query(
    `insert into network.fee_bracket (fee_scale_id, from_headcount, amount_cents) select $1, b.* from unnest($2::int[], $3::int[]) b`,
    [scaleId, brackets.map((b) => b.fromHeadcount), brackets.map((b) => b.amountCents)],
  );
}

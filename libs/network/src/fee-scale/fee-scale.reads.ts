import { asc, computed, one, page, reads, sql, values } from '#lib/reads';
import { Decision } from '../decision/decision.type.js';
import { FeeScaleRecord } from './fee-scale.entity.js';
import { FeeBracket, FeeScale } from './fee-scale.type.js';

export const feeScaleReads = reads<FeeScaleRecord>(FeeScale, {
  from: FeeScaleRecord,
  key: 'id',
  visible: (_, { actor }) => sql`${actor.staff}`,
  listed: (t, filter, { day }) =>
    filter.includeEnded ? undefined : sql`${t.from} <= ${day} and ${t.validTo} > ${day}`,
  fields: {
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    centsPerInhabitant: computed((t) => sql`${t.rate}::float8`),
    decision: one(
      () => Decision,
      (t) => t.decisionId,
    ),
    brackets: values(
      () => FeeBracket,
      (key) =>
        sql`select b.from_headcount as "fromHeadcount", b.amount_cents as "amountCents" from network.fee_bracket b
        where b.fee_scale_id = ${key} order by b.from_headcount`,
    ),
  },
  filters: {
    includeEnded: () => undefined,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { FROM: [asc('from')] },
  roots: { feeScales: page() },
});

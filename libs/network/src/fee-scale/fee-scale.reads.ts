import { asc, computed, filter, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { Decision } from '../decision/decision.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { FeeScaleRecord } from './fee-scale.entity.js';
import { FeeBracket, FeeScale } from './fee-scale.type.js';

export const feeScaleReads = reads<FeeScaleRecord>(FeeScale, {
  from: FeeScaleRecord,
  key: 'id',
  followed: true,
  visible: (_, { actor }) => sql`${actor.staff}`,
  listed: (t, { includeEnded }, { day }) => (includeEnded ? undefined : sql`${t.from} <= ${day} and ${t.to} > ${day}`),
  fields: {
    to: computed((t) => sql`nullif(${t.to}, 'infinity')`),
    centsPerInhabitant: computed((t) => sql`${t.centsPerInhabitant}::float8`),
    decision: maybe(() => Decision, 'decisionId', 'The decision that adopted it; null when not recorded.'),
    brackets: values(
      () => FeeBracket,
      (key) =>
        sql`select b.from_headcount as "fromHeadcount", b.amount_cents as "amountCents" from network.fee_bracket b
        where b.fee_scale_id = ${key} order by b.from_headcount`,
      'Brackets of a scale by headcount, lowest first; at most 20.',
    ),
  },
  filters: {
    includeEnded: filter(
      Boolean,
      'Also those that have ended or not yet begun on the day; false when left out.',
      () => undefined,
    ),
    includeDemonstration,
  },
  sorts: { FROM: sort('By first day.', asc('from')) },
  list: { all: 'All in force on the day when left out.', asOf: true, plural: 'scales' },
  roots: { feeScales: page('STAFF', 'Scales that dues are worked out by.') },
});

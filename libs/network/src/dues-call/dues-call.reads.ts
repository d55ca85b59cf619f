import { asc, desc, many, one, oneOf, page, perKey, reads, single, sql } from '#lib/reads';
import { Due } from '../due/due.type.js';
import { lateOn, paidBy } from '../due/due.balance.js';
import { FeeScale } from '../fee-scale/fee-scale.type.js';
import { DuesCallRecord } from './dues-call.entity.js';
import { DuesCall } from './dues-call.type.js';

export const duesCallReads = reads<DuesCallRecord>(DuesCall, {
  from: DuesCallRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or (${actor.staff} and ${t.status} <> 'DRAFT')`,
  fields: {
    scale: one(
      () => FeeScale,
      (t) => t.feeScaleId,
    ),
    totals: perKey(
      (
        key,
        { day, actor },
      ) => sql`select json_build_object('calledCents', coalesce(sum(d.amount), 0), 'paidCents', coalesce(sum(d.paid), 0),
          'outstandingCents', coalesce(sum(d.amount - d.paid), 0), 'organizationCount', count(*)::int,
          'lateCount', count(*) filter (where d.late)::int)
        from (select u.amount_cents as amount, ${paidBy(sql`u.id`, day)} as paid, ${lateOn(sql`u.id`, day)} as late
          from network.due u where u.dues_call_id = ${key}) d having ${actor.coordinator}`,
    ),
    dues: many(() => Due, {
      needs: [],
      variant: () => 'own',
      on: { own: (t, key) => sql`${t.duesCallId} = ${key}` },
      filter: ({ filter }) => (filter ?? {}) as object,
    }),
  },
  filters: {
    year: (t, year: number) => sql`${t.year} = ${year}`,
    statuses: (t, statuses: string[]) => oneOf(t.status, statuses),
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { YEAR: [asc('year')], LATEST: [desc('year')] },
  defaultSort: () => 'LATEST',
  roots: {
    duesCall: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })),
    duesCalls: page(),
  },
});

import { Int } from '@nestjs/graphql';
import { asc, byId, desc, filter, many, maybe, oneOf, page, perKey, reads, sort, sql, values } from '#lib/reads';
import { Due } from '../due/due.type.js';
import { lateOn, paidBy } from '../due/due.balance.js';
import { includeDemonstration, OF_ITS_OWNER } from '../record/record.filters.js';
import { Organization } from '../organization/organization.type.js';
import { FeeScale } from '../fee-scale/fee-scale.type.js';
import { DuesCallRecord } from './dues-call.entity.js';
import { DuesCallStatus } from './dues-call.enums.js';
import { CallInstalment, DuesCall, DuesIssuer, DuesTotals } from './dues-call.type.js';

export const duesCallReads = reads<DuesCallRecord>(DuesCall, {
  from: DuesCallRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => sql`${actor.coordinator} or (${actor.staff} and ${t.status} <> 'DRAFT')`,
  listed: (t, _, { day }) => sql`${t.issuedOn} <= ${day} or ${t.issuedOn} is null`,
  fields: {
    scale: maybe(() => FeeScale, 'feeScaleId', 'The scale that the dues were worked out by.'),
    issuer: maybe(() => Organization, 'issuerId', 'Which organization calls for them; null when not recorded.'),
    issuerDetails: perKey(
      (key, { today }) =>
        sql`select json_build_object('name', i.name, 'address', i.address, 'siren', i.siren, 'signatory', i.signatory,
          'signatoryFunction', i.signatory_function, 'hasBankAccount', exists (select from network.bank_account b where b.organization_id = c.issuer_id))
        from network.dues_call c cross join lateral network.issuer_on(c.issuer_id, ${today}) i where c.id = ${key}`,
      'What its receipts and notices say of the issuer today; null when no issuer is recorded.',
      { type: () => DuesIssuer, nullable: true },
    ),
    totals: perKey(
      (
        key,
        { day, actor },
      ) => sql`select json_build_object('calledCents', coalesce(sum(d.amount), 0), 'paidCents', coalesce(sum(d.paid), 0),
          'outstandingCents', coalesce(sum(d.amount - d.paid), 0), 'organizationCount', count(*)::int,
          'lateCount', count(*) filter (where d.late)::int,
          'letterCount', sum(d.letters)::int, 'untoldCount', count(d.untold)::int)
        from (select u.letters, u.untold, u.amount_cents as amount, ${paidBy(sql`u.id`, day)} as paid, ${lateOn(sql`u.id`, day)} as late
          from network.due u where u.dues_call_id = ${key}) d having ${actor.coordinator}`,
      'Its sums on the day, for coordinators; null for others.',
      { type: () => DuesTotals, nullable: true },
    ),
    instalments: values(
      () => CallInstalment,
      (key, { actor }) =>
        sql`select i.place, min(i.due_on) as "dueOn", case when ${actor.coordinator} then sum(i.amount_cents)::int end as "amountCents"
        from network.due u join network.due_instalment i on i.due_id = u.id where u.dues_call_id = ${key} group by i.place order by i.place`,
      'When its parts are to be paid, in order; at most 12.',
      { bound: 12 },
    ),
    dues: many(
      () => Due,
      'duesCallId',
      'What each organization owes, by its name: all of them for coordinators, for others those of their own organizations.',
      { filter: 'DuesOfCallFilter', ...OF_ITS_OWNER },
    ),
  },
  filters: {
    year: filter(Int, 'Those for this year.', (t, year) => sql`${t.year} = ${year}`),
    statuses: filter([DuesCallStatus], 'Any of these.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  sorts: { YEAR: sort('By year.', asc('year')), LATEST: [desc('year')] },
  defaultSort: () => 'LATEST',
  list: {
    plural: 'calls for dues',
    order: 'The latest year first when left out.',
    asOf: 'The day to describe; what was issued later is left out. Today in Paris when left out.',
  },
  roots: {
    duesCall: byId('STAFF', 'One call for dues by its id; null when there is none or it may not be seen.', 'the call', {
      asOf: 'The day to describe; today in Paris when left out.',
    }),
    duesCalls: page('STAFF', 'Calls for dues, the latest year first; drafts for coordinators only.'),
  },
});

import { asc, computed, one, oneOf, page, reads, sql, values } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { AssertedFigureRecord } from './figure.entity.js';
import { AssertedFigure } from './figure.type.js';

export const figureReads = reads<AssertedFigureRecord>(AssertedFigure, {
  from: AssertedFigureRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    value: computed((t) => sql`${t.value}::float8`),
    // What other modules record, such as training, is counted there.
    counted: computed(
      (t) => sql`case ${t.measure}
        when 'SIGNATORIES' then (select count(*) from network.signature s left join network.slot sl on sl.id = s.slot_id
          left join network.organization o on o.id = s.organization_id
          where s.agreement_id = ${t.agreementId} and coalesce(sl.kind, o.kind) = coalesce(${t.organizationKind}, sl.kind, o.kind))
        when 'EMPLOYEES' then (select case when count(*) > 0 then count(distinct w.person_id) filter (where w.kind <> 'PRESIDENT'
            and w.valid_from <= network.last_day(${t.on}) and w.valid_to > network.last_day(${t.on})) end
          from network.position w where w.organization_id = ${t.organizationId})
        end::float8`,
    ),
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    agreement: one(
      () => Agreement,
      (t) => t.agreementId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.asserted_figure o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    measures: (t, measures: string[]) => oneOf(t.measure, measures),
    organization: (t, id: string) => sql`${t.organizationId} = ${id}`,
    agreement: (t, id: string) => sql`${t.agreementId} = ${id}`,
  },
  sorts: { ON: [asc('firstDay')] },
  roots: { assertedFigures: page() },
});

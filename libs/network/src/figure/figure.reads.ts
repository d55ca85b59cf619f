import { ID } from '@nestjs/graphql';
import { asc, computed, filter, maybe, oneOf, page, reads, sql } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { sourcesOf } from '../source/sources.js';
import { AssertedFigureRecord } from './figure.entity.js';
import { AssertedFigure, FigureMeasure } from './figure.type.js';

export const figureReads = reads<AssertedFigureRecord>(AssertedFigure, {
  from: AssertedFigureRecord,
  key: 'id',
  followed: true,
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
    organization: maybe(() => Organization, 'organizationId', 'The organization it is about, if it is about one.'),
    agreement: maybe(() => Agreement, 'agreementId', 'The agreement it is about, if it is about one.'),
    sources: sourcesOf(sql`network.asserted_figure`, 'Who asserts it; at most 20.'),
  },
  filters: {
    measures: filter([FigureMeasure], 'Any of these measures.', (t, measures) => oneOf(t.measure, measures)),
    organization: filter(ID, 'Those about this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    agreement: filter(ID, 'Those about this agreement.', (t, id) => sql`${t.agreementId} = ${id}`),
  },
  sorts: { ON: [asc('firstDay')] },
  list: { plural: 'figures' },
  roots: { assertedFigures: page('EVERYONE', 'Figures that sources assert, oldest first.') },
});

import { Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { TokenRecord, usesToday } from '#lib/identity';
import { computed, desc, filter, maybe, page, reads, sort, sql } from '#lib/reads';
import { SavedQuery } from '../saved-query/saved-query.type.js';
import { ReportKey } from './report-key.type.js';

export const reportKeyReads = reads<TokenRecord>(ReportKey, {
  from: TokenRecord,
  key: 'id',
  visible: (t, { actor }) => sql`(${t.accountId} = ${actor.id} and ${t.isKey})`,
  fields: {
    report: computed((t) => sql`${t.reports}[1]`, 'Name of the report that it opens.', { type: () => String }),
    savedQuery: maybe(
      () => SavedQuery,
      (t) => sql`(select q.id from reporting.saved_query q where q.name = ${t.reports}[1])`,
      'The report that it opens; null when its owner may not run it any more: then it opens nothing.',
    ),
    usesToday: computed(usesToday, 'How often its report was asked for with it today.', { type: () => Int }),
    lastUsedOn: computed(
      (t) => sql`(${t.lastUsedAt} at time zone 'Europe/Paris')::date`,
      'Last day on which it was used; null when it never was.',
      { type: () => LocalDate, nullable: true },
    ),
  },
  filters: {
    report: filter(String, 'For the report of this name.', (t, name) => sql`${t.reports} = array[${name}::text]`),
    works: filter(
      Boolean,
      'Only those that work, or only the others.',
      (t, works) => sql`(${t.revokedAt} is null and ${t.expiresAt} > now()) = ${works}`,
    ),
  },
  sorts: { NEWEST: sort('The newest first.', desc('createdAt')) },
  list: { plural: 'keys of reports' },
  roots: { reportKeys: page('PERSON', 'The caller’s own keys in addresses of reports.') },
});

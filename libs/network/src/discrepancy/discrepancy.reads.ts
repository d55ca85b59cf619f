import { ID } from '@nestjs/graphql';
import { argument, type Env, list, maybe, reads, sql, type Sql } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { demonstrationArgument } from '../record/record.filters.js';
import { Discrepancy } from './discrepancy.type.js';
import { statement, steps } from './discrepancy.words.js';
import { sourceJson } from '../source/sources.js';

type Said = Pick<Env, 'day' | 'locale'>;

const rows = ({
  day,
  locale,
}: Said): Sql => sql`select d.kind, d.counted, d.asserted, d.counted - d.asserted as difference,
    d.agreement_id as "agreementId", d.organization_id as "organizationId", ${statement(locale)} as statement, ${steps(locale)} as steps,
    (select coalesce(json_agg(${sourceJson} order by s.key), '[]')
      from network.source s where s.key = any(d.sources)) as sources
  from network.discrepancies_on(${day}) d
  left join network.agreement a on a.id = d.agreement_id
  left join network.agreement p on p.id = d.previous_id`;

/** The discrepancy of an agreement: that within its own count first, then that with the agreement before it. */
export const discrepancyOf = (agreement: Sql, said: Said): Sql =>
  sql`select row_to_json(x) from (${rows(said)} where d.agreement_id = ${agreement} order by d.kind limit 1) x`;

/** All of the day, oldest agreement first. */
export const discrepanciesOn = (said: Said, withDemonstration: boolean, organizationId?: string | null): Sql =>
  sql`${rows(said)} where (${withDemonstration} or not coalesce(a.demonstration, false))${organizationId ? sql` and d.organization_id = ${organizationId}` : sql``}
    order by coalesce(a.starts_first, '-infinity'), d.kind, d.agreement_id, d.figure_id limit 20`;

export const discrepancyReads = reads(Discrepancy, {
  visible: 'everyone',
  fields: {
    agreement: maybe(() => Agreement, 'agreementId' as never, 'The agreement it is about, if it is about one.'),
    organization: maybe(
      () => Organization,
      'organizationId' as never,
      'The organization it is about, if it is about one.',
    ),
  },
  roots: {
    discrepancies: list(
      'EVERYONE',
      'Everything that does not fit on the day, oldest agreement first; at most 20.',
      (env, { includeDemonstration, organization }) =>
        discrepanciesOn(env, Boolean(includeDemonstration), organization as string | null | undefined),
      {
        args: { ...demonstrationArgument, organization: argument(ID, 'Only those about this organization.') },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
  },
});

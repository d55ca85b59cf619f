import { ID, Int } from '@nestjs/graphql';
import { connection } from '#lib/graphql';
import {
  byId,
  computed,
  desc,
  filter,
  maybe,
  needed,
  page,
  perKey,
  reads,
  sort,
  sql,
  toldOf,
  values,
} from '#lib/reads';
import { columnsAsked, inWords, items, labelled, LANGUAGE } from '../saved-query/saved-query.sql.js';
import { ReportFormat } from '../saved-query/saved-query.enums.js';
import { SavedQuery, SavedQueryColumn, SavedQueryTable, SavedQueryVersion } from '../saved-query/saved-query.type.js';
import { EditionChangesArgs } from './changes.args.js';
import { changesSince } from './changes.js';
import { EditionRecord } from './edition.entity.js';
import { EditionAudience } from './edition.enums.js';
import { Edition, EditionChange, EditionColumnChange, EditionExplanation, EditionParameter } from './edition.type.js';
import { readersOf } from './readers.js';

/** Now, as types that are made while the schema is built come too late for it. */
const ChangeConnection = connection(EditionChange);

/** What it costs to hold all rows of two editions against each other, of the longest that there are. */
const COMPARING = 10_000;

export const editionReads = reads<EditionRecord>(Edition, {
  from: EditionRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => readersOf(t.audience, env),
  fields: {
    title: perKey(
      (key, env, { locale }) =>
        sql`select ${inWords(sql`select e.title from reporting.edition e where e.id = ${key}`, locale, env)}`,
      'What it is called.',
      { type: () => String, args: LANGUAGE },
    ),
    savedQuery: maybe(() => SavedQuery, 'savedQueryId', 'Its report; null where the caller may not run it.'),
    savedQueryVersion: maybe(
      () => SavedQueryVersion,
      'savedQueryVersionId',
      'The version of its report that it was made by; null where the caller may not run it.',
    ),
    publishedBy: perKey(
      (key) =>
        sql`select t.actor_name from identity.audit_entry t where t.subject_id = ${key} and t.action = 'EDITION_PUBLISH'`,
      'Who published it; null for the system or an erased account.',
      { type: () => String, nullable: true, audience: 'COORDINATOR' },
    ),
    path: computed((t) => sql`('/editions/' || ${t.id})`, 'Where its rows are: add `.csv`, `.json`, `.xlsx`…', {
      type: () => String,
    }),
    formats: computed(
      (t) =>
        sql`case when ${t.withdrawnAt} is null then array['JSON', 'CSV', 'XLSX', 'NDJSON', 'PARQUET'] else '{}' end`,
      'Kinds of file that it can be had as; none when it was withdrawn. At most 5.',
      { type: () => [ReportFormat], bound: 5 },
    ),
    parameters: values(
      () => EditionParameter,
      (
        key,
      ) => sql`select json_build_object('name', p.key, 'label', x.item -> 'label')::text as id, p.key as name, case jsonb_typeof(p.value) when 'null' then '{}'
          when 'array' then array(select jsonb_array_elements_text(p.value)) else array[p.value #>> '{}'] end as "values"
        from reporting.edition e join reporting.saved_query_version v on v.id = e.saved_query_version_id cross join lateral jsonb_each(e.parameters) p
          left join lateral jsonb_array_elements(v.resolved -> 'parameters') with ordinality x(item, nr) on x.item ->> 'name' = p.key
        where e.id = ${key} order by x.nr, p.key`,
      'What its report was asked for, by their names. At most 20.',
      { bound: 5 },
    ),
    columns: values(
      () => SavedQueryColumn,
      (key) =>
        columnsAsked(sql`(select v.resolved -> 'tables' -> 0 -> 'columns' from reporting.edition e
          join reporting.saved_query_version v on v.id = e.saved_query_version_id where e.id = ${key})`),
      'The columns of its first table, in their order. At most 100.',
      { bound: 15 },
    ),
    tables: values(
      () => SavedQueryTable,
      (key) =>
        sql`select x.item::text as id, x.item ->> 'name' as name from ${items(sql`(select v.resolved -> 'tables' from reporting.edition e
          join reporting.saved_query_version v on v.id = e.saved_query_version_id where e.id = ${key})`)} order by x.nr`,
      'Its tables, the first of the report itself; most have one. At most 10.',
      { bound: 2 },
    ),
    changesSince: toldOf(
      (reader, key, args) => changesSince(reader, key, args as EditionChangesArgs),
      'What is in this edition and was not, or otherwise, in another of the same report, row by row in their order, and what explains it. Columns that only one of them has are left out: `columnsSince` has them. Null where the caller sees no such edition, or one of both was withdrawn.',
      { type: () => ChangeConnection, args: () => EditionChangesArgs, nullable: true, work: COMPARING },
    ),
    columnsSince: values(
      () => EditionColumnChange,
      (
        key,
        env,
        { edition },
      ) => sql`select json_build_object('name', coalesce(b.name, a.name), 'label', coalesce(b.label, a.label))::text as id, coalesce(b."table", a."table") as "table", coalesce(b.name, a.name) as name,
          case when a.name is null then 'ADDED' else 'REMOVED' end as kind
        from (select c.* from reporting.edition e cross join lateral reporting.edition_columns(e) c where e.id = ${edition} and ${readersOf(sql`e.audience`, env)}) a
        full join (select c.* from reporting.edition e cross join lateral reporting.edition_columns(e) c where e.id = ${key}) b
          on b."table" = a."table" and b.name = a.name
        where (a.name is null or b.name is null) and exists (select from reporting.edition x, reporting.edition y
          where x.id = ${edition} and y.id = ${key} and x.saved_query_id = y.saved_query_id and ${readersOf(sql`x.audience`, env)})
        order by 2, 3`,
      'Columns that this edition has and another of the same report has not, or the other way round. At most 100.',
      { args: { edition: needed(ID, 'Id of the other edition.') }, bound: 3 },
    ),
    reportVersion: computed(
      (t) => sql`(select v.number from reporting.saved_query_version v where v.id = ${t.savedQueryVersionId})`,
      'Number of the version of its report that it was made by.',
      { type: () => Int },
    ),
  },
  filters: {
    name: filter(String, 'Of the report of this name.', (t, name) => sql`${t.name} = ${name}`),
    audience: filter(EditionAudience, 'Made for these readers.', (t, audience) => sql`${t.audience} = ${audience}`),
    isWithdrawn: filter(
      Boolean,
      'Only those that were withdrawn, or only those that stand.',
      (t, is) => sql`(${t.withdrawnAt} is not null) = ${is}`,
    ),
  },
  sorts: { KNOWN_AT: sort('By the instants that they are of, the latest first.', desc('knownAt')) },
  list: { plural: 'editions' },
  roots: {
    edition: byId('EVERYONE', 'One edition by its id; null when there is none for the caller.', 'the edition'),
    editions: page('EVERYONE', 'Editions that the caller may read.'),
  },
});

export const editionChangeReads = [
  ...[EditionChange, EditionExplanation].map((type) => reads(type, { visible: 'everyone', fields: {} })),
  ...[EditionParameter, EditionColumnChange].map((type) =>
    reads(type, { visible: 'everyone', fields: { label: labelled } }),
  ),
];

import { Int } from '@nestjs/graphql';
import {
  asc,
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  many,
  maybe,
  needed,
  page,
  perKey,
  reads,
  single,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { searching, within } from '#lib/network';
import { Edition } from '../edition/edition.type.js';
import { columnsAsked, inWords, items, labelled, LANGUAGE, wordsOf } from './saved-query.sql.js';
import { SavedQueryRecord, SavedQueryVersionRecord } from './saved-query.entity.js';
import { ReportFormat, SavedQueryStatus } from './saved-query.enums.js';
import {
  SavedQuery,
  SavedQueryChart,
  SavedQueryColumn,
  SavedQueryParameter,
  SavedQueryTable,
  SavedQueryVersion,
} from './saved-query.type.js';

/** The version that runs when none is asked for; before there is one, the draft. */
const currentOf = (query: Sql): Sql =>
  sql`(select v from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id
    where q.id = ${query} and (v.id = q.current_id or q.current_id is null) limit 1)`;

const definition = (query: Sql, name: string): Sql => sql`(${currentOf(query)}).definition -> ${name}::text`;
const resolved = (query: Sql, name: string): Sql => sql`(${currentOf(query)}).resolved -> ${name}::text`;

const described = wordsOf('description', 'What it means; null where its label says it.');

const textOf = (name: string, words: string) =>
  perKey((key, env, args) => sql`select ${inWords(definition(key, name), args['locale'], env)}`, words, {
    type: () => String,
    args: LANGUAGE,
  });

/** Whether who asks is of an audience. */
const isOf = (audience: Sql, { actor }: Env): Sql =>
  sql`case ${audience} when 'EVERYONE' then true when 'SIGNED_IN' then ${actor.id} is not null or ${actor.staff}
    when 'STAFF' then ${actor.staff} when 'MANAGER' then cardinality(${actor.managed}) > 0 or ${actor.coordinator}
    else ${actor.coordinator} end`;

const isFor = (t: Columns<SavedQueryRecord>, env: Env): Sql =>
  sql`(${isOf(t.audience, env)} and (${t.currentId} is not null or ${env.actor.coordinator}))`;

export const savedQueryReads = reads<SavedQueryRecord>(SavedQuery, {
  from: SavedQueryRecord,
  key: 'id',
  visible: isFor,
  fields: {
    title: textOf('title', 'What it is called.'),
    description: textOf('description', 'What its rows are, and what they are for.'),
    maintainer: textOf('maintainer', 'Who answers for it.'),
    version: computed(
      (t) => sql`(select v.number from reporting.saved_query_version v where v.id = ${t.currentId})`,
      'Number of the version that runs when none is asked for; null before one is published.',
      { type: () => Int, nullable: true },
    ),
    revision: computed((t) => sql`${t.version}`, 'Grows with each change; send it back as `expectedVersion`.', {
      type: () => Int,
    }),
    draft: maybe(
      () => SavedQueryVersion,
      (t) =>
        sql`(select d.id from reporting.saved_query_version d where d.saved_query_id = ${t.id} and d.status = 'DRAFT')`,
      'The version that is being written, told to coordinators; null for none.',
    ),
    owner: computed(
      (t) => sql`writes.actor_name(${t.ownerId})`,
      'Who answers for it and is told when it breaks; null for those of the product.',
      { type: () => String, nullable: true, audience: 'COORDINATOR' },
    ),
    status: computed(
      (t) => sql`coalesce((select v.status from reporting.saved_query_version v where v.id = ${t.currentId}), 'DRAFT')`,
      'What became of that version.',
      { type: () => SavedQueryStatus },
    ),
    document: perKey((key) => sql`select (${currentOf(key)}).definition ->> 'document'`, 'Its GraphQL document.', {
      type: () => String,
      length: 1000,
    }),
    price: perKey(
      (key) => sql`select ((${currentOf(key)}).resolved ->> 'price')::int`,
      'What the first rows of a run cost, in points, and again each twenty rows after them; null for a draft.',
      { type: () => Int, nullable: true },
    ),
    path: computed((t) => sql`('/reports/' || ${t.name})`, 'Where it runs: add `.csv`, `.json`, `.xlsx`…', {
      type: () => String,
    }),
    formats: perKey(
      (key) =>
        sql`select array['JSON', 'CSV', 'XLSX', 'NDJSON', 'PARQUET'] || case when jsonb_path_exists(${resolved(key, 'tables')},
          '$[0].columns[*] ? (@.type == "GEOMETRY")') then array['GEOJSON'] else '{}' end`,
      'Kinds of file that it can be had as.',
      { type: () => [ReportFormat], bound: 6 },
    ),
    parameters: values(
      () => SavedQueryParameter,
      (
        key,
      ) => sql`select x.item::text as id, x.item ->> 'name' as name, x.item ->> 'type' as type, (x.item -> 'isList')::boolean as "isList",
        (x.item -> 'isRequired')::boolean as "isRequired", nullif(x.item ->> 'otherwise', '') as "default",
        case when jsonb_typeof(x.item -> 'choices') = 'array' then array(select jsonb_array_elements_text(x.item -> 'choices')) end as choices
        from ${items(resolved(key, 'parameters'))} order by x.nr`,
      'What it asks for, in the order of its document.',
      { bound: 5 },
    ),
    columns: values(
      () => SavedQueryColumn,
      (key) => columnsAsked(sql`${resolved(key, 'tables')} -> 0 -> 'columns'`),
      'Its columns, in their order.',
      { bound: 15 },
    ),
    tables: values(
      () => SavedQueryTable,
      (key) =>
        sql`select x.item::text as id, x.item ->> 'name' as name from ${items(resolved(key, 'tables'))} order by x.nr`,
      'Its tables; most have one.',
      { bound: 2 },
    ),
    chart: perKey(
      (key) => sql`select nullif(${resolved(key, 'chart')}, 'null'::jsonb)`,
      'How it is drawn; null where it is a table only.',
      { type: () => SavedQueryChart, nullable: true },
    ),
    editions: many(() => Edition, 'savedQueryId', 'It as it was published at some times, the latest first.'),
    versions: many(() => SavedQueryVersion, 'savedQueryId', 'Its versions, the latest first.'),
  },
  filters: {
    search: searching<SavedQueryRecord>(
      'Part of its name, its title or what it says of itself.',
      (t, text) =>
        sql`exists (select from reporting.saved_query q
          join reporting.saved_query_version d on d.saved_query_id = q.id and (d.id = q.current_id or q.current_id is null)
          where q.id = ${t.id} and territories.fold(concat_ws(' ', q.name, d.definition -> 'title' ->> 'fr', d.definition -> 'title' ->> 'en',
            d.definition -> 'description' ->> 'fr', d.definition -> 'description' ->> 'en')) like ${within(text)})`,
    ),
    isShipped: filter(
      Boolean,
      'Only those that come with the product, or only the others.',
      (t, is) => sql`${t.isShipped} = ${is}`,
    ),
  },
  sorts: {
    NAME: sort('By their names.', asc('name')),
    TITLE: sort(
      'By their titles, in the language of the answer.',
      asc(
        (t, _, { locale }) =>
          sql`coalesce((select d.definition -> 'title' ->> ${locale} from reporting.saved_query_version d where d.id = ${t.currentId}), ${t.name}) collate "fr-FR-x-icu"`,
        'text',
      ),
    ),
  },
  list: { plural: 'saved queries' },
  roots: {
    savedQuery: single(
      'EVERYONE',
      'One report by its name; null when there is none or it may not be run.',
      (t, { name }) => ({ where: sql`${t.name} = ${name}` }),
      { args: { name: needed(String, 'Its name: `network-on-a-day`.') } },
    ),
    savedQueries: page('EVERYONE', 'Reports that the caller may run.'),
  },
});

export const savedQueryVersionReads = reads<SavedQueryVersionRecord>(SavedQueryVersion, {
  from: SavedQueryVersionRecord,
  key: 'id',
  // For whom it was published itself, among those for whom the report is now.
  visible: (t, env) =>
    sql`((${t.status} <> 'DRAFT' or ${env.actor.coordinator}) and ${isOf(sql`${t.definition} ->> 'audience'`, env)}
      and exists (select from reporting.saved_query q where q.id = ${t.savedQueryId} and ${isOf(sql`q.audience`, env)}))`,
  fields: {
    savedQuery: maybe(() => SavedQuery, 'savedQueryId', 'What it is a version of.'),
    definition: computed((t) => sql`${t.definition}::text`, 'As it was written, as JSON.', {
      type: () => String,
      length: 5000,
    }),
  },
  sorts: { NUMBER: sort('By their numbers, the latest first.', desc('number')) },
  list: { plural: 'versions of reports' },
});

const ITEM = { label: labelled, description: described };
export const savedQueryParameterReads = reads(SavedQueryParameter, {
  visible: 'everyone',
  fields: {
    ...ITEM,
    choiceLabels: perKey(
      (key, env, { locale }) =>
        sql`select case when jsonb_typeof(${key}::jsonb -> 'choiceWords') = 'array' then
          array(select ${inWords(sql`w.words`, locale, env)} from jsonb_array_elements(${key}::jsonb -> 'choiceWords') with ordinality w(words, nr) order by w.nr) end`,
      'What each of `choices` is called, in their order; null where no list says it. At most 150.',
      { type: () => [String], nullable: true, args: LANGUAGE, bound: 5 },
    ),
  },
});
export const savedQueryColumnReads = reads(SavedQueryColumn, { visible: 'everyone', fields: ITEM });
export const savedQueryChartReads = reads(SavedQueryChart, { visible: 'everyone', fields: {} });
export const savedQueryTableReads = reads(SavedQueryTable, {
  visible: 'everyone',
  fields: {
    title: wordsOf('title', 'What it is called.'),
    columns: values(
      () => SavedQueryColumn,
      (key) => columnsAsked(sql`${key}::jsonb -> 'columns'`),
      'Its columns, in their order.',
      {
        bound: 15,
      },
    ),
  },
});

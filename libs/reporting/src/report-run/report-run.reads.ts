import {
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  single,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { needed } from '#lib/reads';
import { ID } from '@nestjs/graphql';
import { SavedQueryVersion } from '../saved-query/saved-query.type.js';
import { signedPath } from './link.js';
import { ReportRunRecord } from './report-run.entity.js';
import { ReportRunStatus } from './report-run.enums.js';
import { ReportRun, ReportRunFailure, ReportRunParameter, ReportRunProgress } from './report-run.type.js';

/** One that has expired is not always put away yet. */
const status = (t: Columns<ReportRunRecord>): Sql =>
  sql`(case when ${t.status} = 'READY' and ${t.expiresAt} <= now() then 'EXPIRED' else ${t.status} end)`;

const isMine = (t: Columns<ReportRunRecord>, { actor }: Env): Sql => sql`${t.requesterId} = ${actor.requester}`;

export const reportRunReads = reads<ReportRunRecord>(ReportRun, {
  from: ReportRunRecord,
  key: 'id',
  visible: isMine,
  fields: {
    status: computed(status),
    name: computed(
      (
        t,
      ) => sql`(select q.name from reporting.saved_query q join reporting.saved_query_version v on v.saved_query_id = q.id
        where v.id = ${t.versionId})`,
      'Name of the report.',
      { type: () => String },
    ),
    version: maybe(
      () => SavedQueryVersion,
      'versionId',
      'The version of the report; null where it is no longer open to the caller.',
    ),
    table: computed(
      (t) => sql`(${t.choices} ->> 'table')`,
      'Only this of its tables; null for all that the format holds.',
      {
        type: () => String,
        nullable: true,
      },
    ),
    url: computed(
      (t, { actor }) =>
        sql`(case when ${status(t)} = 'READY' and ${t.rights} = ${actor.rights} then ${signedPath(t)} end)`,
      'Where the file is read, on this server, without signing in: a signed address that holds until it expires, as long as whoever asked has the rights that it was made with. Null when there is none, and for a caller who has other rights, as one without the second factor.',
      { type: () => String, nullable: true },
    ),
    parameters: values(
      () => ReportRunParameter,
      (key) => sql`select p.key as name, array(select jsonb_array_elements_text(
          case jsonb_typeof(p.value) when 'array' then p.value when 'null' then '[]' else jsonb_build_array(p.value) end)) as values
        from runs.run r, jsonb_each(r.parameters) p where r.id = ${key} order by p.key`,
      'What it was asked for with, also what was left out.',
      { bound: 5 },
    ),
    progress: perKey(
      (key) =>
        sql`select jsonb_build_object('rows', r.rows_written, 'of', r.rows_all) from runs.run r where r.id = ${key}`,
      'How far it has come.',
      { type: () => ReportRunProgress },
    ),
    failure: perKey(
      (
        key,
        { locale },
      ) => sql`select jsonb_build_object('code', r.failure ->> 'code', 'message', r.failure ->> ${locale})
        from runs.run r where r.id = ${key} and r.failure is not null`,
      'Why it could not be made; null for all others.',
      { type: () => ReportRunFailure, nullable: true },
    ),
  },
  filters: {
    statuses: filter([ReportRunStatus], 'Any of these.', (t, wanted) => oneOf(status(t), wanted)),
    name: filter(
      String,
      'Of the report with this name.',
      (
        t,
        name,
      ) => sql`${t.versionId} in (select v.id from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id
        where q.name = ${name})`,
    ),
  },
  sorts: { REQUESTED_AT: sort('By when they were asked for, the latest first.', desc('requestedAt')) },
  list: { plural: 'files of reports' },
  roots: {
    reportRun: single(
      'SIGNED_IN',
      'One file that the caller asked for, by its id; null when there is none.',
      (t, { id }) => ({ where: sql`${t.id} = ${id}` }),
      { args: { id: needed(ID, 'Its id.') } },
    ),
    reportRuns: page('SIGNED_IN', 'Files of reports that the caller asked for, of the last 30 days, the latest first.'),
  },
});

const everybody = { visible: 'everyone', fields: {} } as const;
export const reportRunParts = [ReportRunProgress, ReportRunFailure, ReportRunParameter].map((type) =>
  reads(type, everybody),
);

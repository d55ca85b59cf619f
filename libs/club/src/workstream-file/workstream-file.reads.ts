import { ID } from '@nestjs/graphql';
import { includeDemonstration, Person } from '#lib/network';
import {
  byId,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { WorkstreamFileVersion } from '../workstream-file-version/workstream-file-version.type.js';
import { seesWorkOf, steers, worksOn } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { WorkstreamFileRecord } from './workstream-file.entity.js';
import { WorkstreamFile } from './workstream-file.type.js';
import { dayOf } from '../today.js';

const currentOn = (id: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(select v.id from club.workstream_file_version v where v.file_id = ${id} and ${dayOf(sql`v.added_at`)} <= ${day}::date
    order by v.number desc limit 1)`;

export const workstreamFileReads = reads<WorkstreamFileRecord>(WorkstreamFile, {
  from: WorkstreamFileRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkOf(t.workstreamId, env),
  fields: {
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    person: maybe(
      () => Person,
      'personId',
      'Who added it; null where the caller may not see them, and once they are erased.',
    ),
    removedBy: maybe(
      () => Person,
      'removerId',
      'Who took it out; null while nobody has, where the caller may not see them, and once they are erased.',
    ),
    current: maybe(
      () => WorkstreamFileVersion,
      (t, _, env) => currentOn(t.id, env),
      'Its last version by the day; null once it was taken out.',
    ),
    versions: many(
      () => WorkstreamFileVersion,
      'fileId',
      'All that it was, the last version first; none once it was taken out.',
      {
        nullable: true,
      },
    ),
    viewerMayAddVersion: computed(
      (t, env) => sql`(${t.removedAt} is null and ${worksOn(t.workstreamId, env)})`,
      'Whether the caller may add a version.',
      { type: () => Boolean },
    ),
    viewerMayRemove: computed(
      (t, env) =>
        sql`(${t.removedAt} is null and (${steers(t.workstreamId, env)} or not exists (select from club.workstream_file_version v
          where v.file_id = ${t.id} and coalesce(v.person_id <> ${env.actor.person}, true))))`,
      'Whether the caller may take it out.',
      { type: () => Boolean },
    ),
  },
  filters: {
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    isRemoved: filter(Boolean, 'Whether they were taken out.', (t, is) => sql`(${t.removedAt} is not null) = ${is}`),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${dayOf(t.addedAt)} <= ${day}::date`,
  sorts: { LATEST: sort('By when they were added, the latest first.', desc('addedAt')) },
  list: { plural: 'files', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    workstreamFile: byId(
      'SIGNED_IN',
      'One file of a workstream by its id; null when there is none or the caller may not see it.',
      'the file',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    workstreamFiles: page('SIGNED_IN', 'Files of the workstreams whose work the caller sees, added by the day.'),
  },
});

export const workstreamFiles = contribute(() => Workstream, {
  files: many(
    () => WorkstreamFile,
    'workstreamId',
    'What those who work on it added to it by the day, the latest first, with what was taken out.',
    { audience: 'SIGNED_IN', nullable: true, unlessAsked: { includeDemonstration: true } },
  ),
});

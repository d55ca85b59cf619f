import { Person } from '#lib/network';
import { computed, desc, maybe, reads, sort, sql } from '#lib/reads';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { WorkstreamFile } from '../workstream-file/workstream-file.type.js';
import { WorkstreamFileVersionRecord } from './workstream-file-version.entity.js';
import { WorkstreamFileVersion } from './workstream-file-version.type.js';
import { dayOf } from '../today.js';

export const workstreamFileVersionReads = reads<WorkstreamFileVersionRecord>(WorkstreamFileVersion, {
  from: WorkstreamFileVersionRecord,
  key: 'id',
  visible: (t, env) =>
    sql`exists (select from club.workstream_file f where f.id = ${t.fileId} and ${seesWorkOf(sql`f.workstream_id`, env)})`,
  fields: {
    url: computed(
      (t) => sql`('/files/workstream-files/' || ${t.id})`,
      'Where it is downloaded, with the rights of the caller.',
      { type: () => String },
    ),
    file: maybe(() => WorkstreamFile, 'fileId', 'The file.'),
    person: maybe(
      () => Person,
      'personId',
      'Who added it; null where the caller may not see them, and once they are erased.',
    ),
  },
  listed: (t, _, { day }) => sql`${dayOf(t.addedAt)} <= ${day}::date`,
  sorts: { LATEST: sort('By their number, the last first.', desc('number', 'integer')) },
  list: { plural: 'versions', asOf: 'The day to describe; today in Paris when left out.' },
});

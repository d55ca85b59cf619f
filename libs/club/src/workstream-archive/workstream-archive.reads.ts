import { contribute, perKey, sql } from '#lib/reads';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';

export const workstreamArchivePath = contribute(() => Workstream, {
  archivePath: perKey(
    (key, env) =>
      sql`select case when ${seesWorkOf(key, env)} then '/files/workstream-archives/' || ${key} || '.zip' end`,
    'Where all that the caller may see of it is downloaded (BagIt, as ZIP), with `?locale=` for the language; null for those who do not see its work.',
    { type: () => String, nullable: true, audience: 'EVERYONE' },
  ),
});

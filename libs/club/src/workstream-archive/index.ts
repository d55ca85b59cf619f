import { noun } from '#lib/nouns';
import { WorkstreamArchiveController } from './workstream-archive.controller.js';
import { workstreamArchivePath } from './workstream-archive.reads.js';
import { WorkstreamArchive } from './workstream-archive.js';

/** All of a workstream, to be taken along. */
export const workstreamArchive = noun({
  contributions: [workstreamArchivePath],
  providers: [WorkstreamArchive],
  controllers: [WorkstreamArchiveController],
});

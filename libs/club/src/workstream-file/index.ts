import { Config } from '#lib/config';
import { noun } from '#lib/nouns';
import { MediaStore, mediaStoreOf } from '#lib/portals';
import { WorkstreamFileController } from './workstream-file.controller.js';
import { workstreamFileReads, workstreamFiles } from './workstream-file.reads.js';
import { WorkstreamFileWrites } from './workstream-file.writes.js';

/** Files that those who work on a workstream gave to it. */
export const workstreamFile = noun({
  reads: [workstreamFileReads],
  contributions: [workstreamFiles],
  writes: [WorkstreamFileWrites],
  providers: [{ provide: MediaStore, useFactory: mediaStoreOf, inject: [Config] }],
  controllers: [WorkstreamFileController],
});

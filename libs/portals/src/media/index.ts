import { noun } from '#lib/nouns';
import { DiskStore } from '../store/disk-store.js';
import { IiifController } from './iiif.controller.js';
import { MediaController } from './media.controller.js';
import { MediaFiles } from './media.files.js';
import { mediaReads } from './media.reads.js';
import { drawMedia, forgetMedia } from './media.tasks.js';
import { MediaWrites } from './media.writes.js';

/** Pictures, documents and data that organizations show. */
export const media = noun({
  reads: [mediaReads],
  writes: [MediaWrites],
  providers: [DiskStore, MediaFiles],
  controllers: [MediaController, IiifController],
  tasks: [drawMedia, forgetMedia],
});

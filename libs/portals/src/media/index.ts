import { Config } from '#lib/config';
import { noun } from '#lib/nouns';
import { IiifController } from './iiif.controller.js';
import { MediaController } from './media.controller.js';
import { MediaFiles } from './media.files.js';
import { mediaReads } from './media.reads.js';
import { drawMedia, forgetMedia } from './media.tasks.js';
import { MediaWrites } from './media.writes.js';
import { MediaStore } from '../store/media-store.js';
import { mediaStoreOf } from '../store/store-of.js';

/** Pictures, documents and data that organizations show. */
export const media = noun({
  reads: [mediaReads],
  writes: [MediaWrites],
  providers: [{ provide: MediaStore, useFactory: mediaStoreOf, inject: [Config] }, MediaFiles],
  controllers: [MediaController, IiifController],
  tasks: [drawMedia, forgetMedia],
});

import { Config } from '#lib/config';
import { noun } from '#lib/nouns';
import { MediaStore, mediaStoreOf } from '#lib/portals';
import { PhotographController } from './photograph.controller.js';
import { contributionPhotograph, photographSource } from './photograph.reads.js';
import { copyPhotograph, drawPhotograph } from './photograph.tasks.js';
import { PhotographWrites } from './photograph.writes.js';

/** What people photograph for a call. */
export const photograph = noun({
  contributions: [contributionPhotograph, photographSource],
  writes: [PhotographWrites],
  providers: [{ provide: MediaStore, useFactory: mediaStoreOf, inject: [Config] }],
  controllers: [PhotographController],
  tasks: [drawPhotograph, copyPhotograph],
});

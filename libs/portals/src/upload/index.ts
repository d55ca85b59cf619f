import { noun } from '#lib/nouns';
import { tidyUploads } from './tidy.task.js';
import { UploadController } from './upload.controller.js';
import { Uploads } from './uploads.js';

/** Files on their way here. */
export const upload = noun({
  providers: [Uploads],
  controllers: [UploadController],
  tasks: [tidyUploads],
  recurring: [{ task: tidyUploads, cron: '41 * * * *' }],
});

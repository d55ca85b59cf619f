import { type Config } from './config.js';
import { address, oneOf, text } from './kinds.js';
import { type Setting } from './settings.js';

type MediaSettings = { readonly [K in keyof Config & `media${string}`]: Setting<Config[K]> };

/** Where pictures and documents are kept. */
export const mediaSettings: MediaSettings = {
  mediaFolder: {
    name: 'MEDIA_FOLDER',
    kind: text,
    otherwise: '.data/media',
    meaning:
      'Folder of pictures and documents that people upload, relative to the project; the same for the API and the workers. The daily backup takes them along, into `BACKUP_DIR/media`.',
  },
  mediaS3Endpoint: {
    name: 'MEDIA_S3_ENDPOINT',
    kind: address('http', 'https'),
    otherwise: undefined,
    secret: true,
    meaning:
      'S3 service that keeps them instead of `MEDIA_FOLDER`, `https://s3.fr-par.scw.cloud`, as [docs/operations.md](docs/operations.md) tells.',
  },
  mediaS3Bucket: {
    name: 'MEDIA_S3_BUCKET',
    kind: text,
    otherwise: undefined,
    meaning: 'Bucket there, closed to the public; required with `MEDIA_S3_ENDPOINT`, like its key.',
  },
  mediaS3Region: {
    name: 'MEDIA_S3_REGION',
    kind: text,
    otherwise: 'us-east-1',
    meaning: 'Region of that service, as it names it.',
  },
  mediaS3Style: {
    name: 'MEDIA_S3_STYLE',
    kind: oneOf('path', 'host'),
    otherwise: 'path',
    meaning: 'Where addresses there name the bucket: `path` after the host, `host` before it (`https://BUCKET.HOST/`).',
  },
  mediaS3Key: {
    name: 'MEDIA_S3_KEY',
    kind: text,
    otherwise: undefined,
    meaning: 'Access key there, which may list the bucket and read, write and delete what is in it.',
  },
  mediaS3Secret: {
    name: 'MEDIA_S3_SECRET',
    kind: text,
    otherwise: undefined,
    secret: true,
    meaning: 'Secret of that access key.',
  },
};

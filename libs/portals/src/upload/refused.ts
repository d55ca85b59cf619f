import { NotRead } from '#lib/files';
import { type Words } from '#lib/graphql';

/** Why something about an upload is not done: over HTTP, with a code for programs, a sentence for people and a status of its own. */
const REFUSALS = {
  NOT_ALLOWED: [
    403,
    { fr: 'Vous n’êtes pas membre de cette organisation.', en: 'You are no member of this organization.' },
  ],
  NOT_THEIRS: [
    403,
    {
      fr: 'Ce fichier est pour un travail auquel vous ne participez pas : rejoignez-le d’abord.',
      en: 'This file is for some work that you take no part in: join it first.',
    },
  ],
  NOT_SIGNED_IN: [401, { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' }],
  NO_SUCH_UPLOAD: [404, { fr: 'Cet envoi n’existe pas, ou plus.', en: 'There is no such upload, or no longer.' }],
  NOT_TUS: [412, { fr: 'Le protocole tus 1.0.0 est attendu.', en: 'The protocol tus 1.0.0 is expected.' }],
  BAD_HEADER: [
    400,
    { fr: 'Un en-tête manque, ou n’a pas la forme attendue.', en: 'A header is missing or malformed.' },
  ],
  OTHER_OFFSET: [409, { fr: 'L’envoi en est ailleurs.', en: 'The upload stands elsewhere.' }],
  TOO_MANY: [
    429,
    {
      fr: 'Trop de fichiers attendent : 20 au plus, et 500 Mo en tout. Enregistrez ou retirez ceux qui sont arrivés.',
      en: 'Too many files are waiting: 20 at most, and 500 MB together. Record or remove those that have arrived.',
    },
  ],
  TOO_MANY_FOR_THIS: [
    429,
    {
      fr: 'D’autres fichiers attendent ici d’être envoyés : terminez ou retirez ceux-là d’abord.',
      en: 'Other files wait here to be sent: finish or remove these first.',
    },
  ],
  TOO_LARGE: [
    413,
    { fr: 'Ce fichier est trop lourd : 100 Mo au plus.', en: 'This file is too large: 100 MB at most.' },
  ],
  PICTURE_TOO_LARGE: [
    413,
    { fr: 'Cette photographie est trop lourde : 20 Mo au plus.', en: 'This photograph is too large: 20 MB at most.' },
  ],
  NOT_A_PICTURE: [
    415,
    {
      fr: 'Ce fichier n’est pas une image. Sont acceptées : JPEG, PNG, WebP, AVIF, GIF et TIFF.',
      en: 'This file is no picture. These are taken: JPEG, PNG, WebP, AVIF, GIF and TIFF.',
    },
  ],
  EMPTY: [400, { fr: 'Ce fichier est vide.', en: 'This file is empty.' }],
  HEIC_NOT_READ: [
    415,
    {
      fr: 'Les photos au format HEIC ne se lisent pas ici. Exportez celle-ci en JPEG, ou réglez le téléphone sur « Le plus compatible ».',
      en: 'Photographs in HEIC cannot be read here. Export this one as JPEG, or set the telephone to “Most compatible”.',
    },
  ],
  UNKNOWN_TYPE: [
    415,
    {
      fr: 'Ce genre de fichier n’est pas accepté. Sont acceptés : images JPEG, PNG, WebP, AVIF, GIF et TIFF ; PDF, SVG, textes et présentations de Word, PowerPoint ou LibreOffice ; tableurs, CSV, JSON, GeoPackage, Parquet et ZIP.',
      en: 'Files of this kind are not taken. These are: JPEG, PNG, WebP, AVIF, GIF and TIFF pictures; PDF, SVG, texts and presentations of Word, PowerPoint or LibreOffice; spreadsheets, CSV, JSON, GeoPackage, Parquet and ZIP.',
    },
  ],
  BROKEN: [
    422,
    {
      fr: 'Cette image ne se lit pas : le fichier est incomplet ou abîmé. Exportez-la à nouveau.',
      en: 'This picture cannot be read: the file is incomplete or damaged. Export it again.',
    },
  ],
  STORE_UNAVAILABLE: [
    503,
    {
      fr: 'Les fichiers ne peuvent pas être enregistrés pour le moment. Celui-ci est bien arrivé : reprenez l’envoi dans quelques minutes, rien n’est à refaire.',
      en: 'Files cannot be stored at the moment. This one has arrived: resume the upload in a few minutes, nothing needs to be sent again.',
    },
  ],
  TOO_MANY_PIXELS: [
    422,
    {
      fr: 'Cette image a trop de pixels : 80 millions au plus, et 30 000 au plus en largeur comme en hauteur. Réduisez-la.',
      en: 'This picture has too many pixels: 80 million at most, and 30,000 at most in width and in height. Make it smaller.',
    },
  ],
  TOO_LONG_TO_READ: [
    422,
    {
      fr: 'Ce fichier est trop long à lire. Une image : enregistrez-la en JPEG, ou réduisez-la.',
      en: 'This file takes too long to be read. A picture: save it as JPEG, or make it smaller.',
    },
  ],
  TOO_MUCH_MEMORY: [
    422,
    {
      fr: 'Ce fichier demande trop de mémoire pour être lu. Une image : enregistrez-la en JPEG, ou réduisez-la.',
      en: 'This file takes too much memory to be read. A picture: save it as JPEG, or make it smaller.',
    },
  ],
  UNPACKS_TOO_LARGE: [
    422,
    {
      fr: 'Cette archive contient bien plus que ce qu’elle pèse : 2 Go au plus une fois ouverte, et 200 fois son poids. Partagez-la.',
      en: 'This archive holds far more than its size: 2 GB at most once it is unpacked, and 200 times its size. Split it.',
    },
  ],
} as const satisfies Record<string, readonly [status: number, Words]>;
export type Refusal = keyof typeof REFUSALS;

export class UploadRefused extends Error {
  override name = 'UploadRefused';
  readonly status: number;
  readonly words: Words;

  constructor(readonly code: Refusal) {
    super(REFUSALS[code][1].en);
    [this.status, this.words] = REFUSALS[code];
  }
}

/** What a reader says of a file, told to whoever sent it. */
export function asRefusal(error: Error): never {
  if (!(error instanceof NotRead)) throw error;
  throw new UploadRefused(error.code in REFUSALS ? (error.code as Refusal) : 'BROKEN');
}

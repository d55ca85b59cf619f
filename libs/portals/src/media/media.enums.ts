import { registerEnumType } from '@nestjs/graphql';

export enum MediaKind {
  IMAGE = 'IMAGE',
  DOCUMENT = 'DOCUMENT',
  DATA = 'DATA',
}
registerEnumType(MediaKind, {
  name: 'MediaKind',
  description: 'What a media is, by what is found in its file.',
  valuesMap: {
    IMAGE: { description: 'A picture: JPEG, PNG, WebP, AVIF, GIF or TIFF.' },
    DOCUMENT: {
      description:
        'Something to read: PDF, a text, a presentation, or a drawing in SVG. Given as a file, never shown in a page.',
    },
    DATA: { description: 'Something to work with: a spreadsheet, CSV, JSON, GeoPackage, Parquet or ZIP.' },
  },
});

export enum MediaFormat {
  AVIF = 'AVIF',
  WEBP = 'WEBP',
  JPEG = 'JPEG',
}
registerEnumType(MediaFormat, {
  name: 'MediaFormat',
  description: 'The form of what is drawn of a picture.',
  valuesMap: {
    AVIF: { description: 'The smallest; browsers of these years read it.' },
    WEBP: { description: 'Small; every browser reads it.' },
    JPEG: { description: 'Whatever shows pictures reads it, mail programs too. Clear grounds become white.' },
  },
});

export enum ImageRight {
  NOBODY = 'NOBODY',
  CONSENT = 'CONSENT',
  MISSING = 'MISSING',
}
registerEnumType(ImageRight, {
  name: 'ImageRight',
  description: 'Whether people who can be recognised in a picture agree that it is shown.',
  valuesMap: {
    NOBODY: { description: 'Nobody can be recognised.' },
    CONSENT: { description: 'They have agreed, without end or until a day.' },
    MISSING: { description: 'They have not: only those who keep it see it.' },
  },
});

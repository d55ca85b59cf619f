import {
  MediaDeleteDocument,
  MediaDocument,
  type MediaKind,
  MediaLicencesDocument,
  MediaRecordDocument,
  MediaUpdateDocument,
} from '../generated/graphql.js';
import type { Ask } from '../api/use-ask.js';
import { recordForm } from '../write/record-form.js';
import { FocalControl, isPoint, MIDDLE } from './focal-control.js';

const documents = { record: MediaRecordDocument, update: MediaUpdateDocument, read: MediaDocument };
const given = ['uploadId', 'fileName'] as const;
const words = {
  record: 'media.write.record',
  recordSubmit: 'media.write.recordSubmit',
  update: 'word.correct',
  updateSubmit: 'media.write.updateSubmit',
} as const;
const remove = {
  mutation: MediaDeleteDocument,
  title: 'media.write.remove',
  outcome: 'media.write.removeOutcome',
} as const;

const title = { kind: 'text', label: 'word.title', required: true } as const;
/** Whose it is, and what may be done with it. */
const rights = {
  author: { kind: 'text', label: 'media.write.author', required: true },
  licence: {
    kind: 'choice',
    label: 'word.licence',
    required: true,
    held: ({ licence }: { licence: { spdx: string } }) => licence.spdx,
    options: async (ask: Ask) =>
      ((await ask(MediaLicencesDocument, {}))?.licences ?? []).map(({ spdx, label }) => ({ value: spdx, label })),
    sent: (spdx: string) => spdx,
  },
  creditLine: { kind: 'text', label: 'media.write.creditLine', help: 'media.write.creditHelp' },
} as const;
const agreed = ({ imageRight }: Readonly<Record<string, unknown>>): boolean => imageRight === 'CONSENT';
const nothing = { kind: 'told', sent: () => null } as const;

/** What is said of a picture: who made it, what may be done with it, what it shows. */
const pictureForm = recordForm({ ...documents, given })({
  ...{ name: 'media', words, remove },
  fields: {
    title,
    alternativeFr: {
      kind: 'text',
      label: 'media.write.alternativeFr',
      help: 'media.write.alternativeHelp',
      shown: ({ isDecorative }) => isDecorative !== true,
    },
    alternativeEn: {
      kind: 'text',
      label: 'media.write.alternativeEn',
      shown: ({ isDecorative }) => isDecorative !== true,
    },
    isDecorative: { kind: 'check', label: 'media.write.isDecorative' },
    ...rights,
    imageRight: { kind: 'choice', label: 'media.write.imageRight', labels: 'media.imageRights', required: true },
    imageRightUntil: {
      ...{ kind: 'day', label: 'media.write.imageRightUntil', help: 'media.write.imageRightUntilHelp' },
      shown: agreed,
    },
    takenOn: { kind: 'day', label: 'media.write.takenOn' },
    focalPoint: {
      kind: 'custom',
      later: true,
      label: 'media.write.focalPoint',
      help: 'media.write.focalHelp',
      shown: (_, held) => Boolean(held?.url && /\/\d+-[0-9a-f]{16}\.webp$/.test(held.url)),
      render: (control, id) => <FocalControl {...control} media={id!} />,
      text: (value) => (isPoint(value) ? `${Math.round(value.x * 100)} % × ${Math.round(value.y * 100)} %` : ''),
      sent: (value) => (isPoint(value) ? { x: value.x, y: value.y } : MIDDLE),
    },
  },
});

/** The same of a file that is given: nobody looks at it in a page, so that it needs no words in the place of a picture. */
const fileForm = recordForm({ ...documents, given })({
  ...{ name: 'media-file', words: { ...words, recordSubmit: 'media.write.recordFile' }, remove },
  fields: {
    title,
    ...rights,
    imageRight: {
      ...{ kind: 'choice', label: 'media.write.peopleInFile', help: 'media.write.peopleInFileHelp' },
      ...{ labels: 'media.peopleInFile', required: true },
    },
    imageRightUntil: {
      ...{ kind: 'day', label: 'media.write.imageRightUntil', help: 'media.write.fileRightUntilHelp' },
      shown: agreed,
    },
    alternativeFr: nothing,
    alternativeEn: nothing,
    isDecorative: nothing,
    takenOn: nothing,
  },
});

export const mediaFormOf = (kind: MediaKind): typeof pictureForm => (kind === 'IMAGE' ? pictureForm : fileForm);

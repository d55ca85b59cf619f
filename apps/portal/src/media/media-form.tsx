import {
  MediaDeleteDocument,
  MediaDocument,
  MediaLicencesDocument,
  MediaRecordDocument,
  MediaUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { FocalControl, isPoint, MIDDLE } from './focal-control.js';

/** What is said of a media: who made it, what may be done with it, what it shows. */
export const mediaForm = recordForm({
  record: MediaRecordDocument,
  update: MediaUpdateDocument,
  read: MediaDocument,
  given: ['uploadId', 'fileName'],
})({
  name: 'media',
  words: {
    record: 'media.write.record',
    recordSubmit: 'media.write.recordSubmit',
    update: 'media.write.update',
    updateSubmit: 'media.write.updateSubmit',
  },
  remove: { mutation: MediaDeleteDocument, title: 'media.write.remove', outcome: 'media.write.removeOutcome' },
  fields: {
    title: { kind: 'text', label: 'media.write.titleField', required: true },
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
    author: { kind: 'text', label: 'media.write.author', required: true },
    licence: {
      kind: 'choice',
      label: 'media.write.licence',
      required: true,
      held: ({ licence }) => licence.spdx,
      options: async (ask) =>
        ((await ask(MediaLicencesDocument, {}))?.licences ?? []).map(({ spdx, label }) => ({ value: spdx, label })),
      sent: (spdx) => spdx,
    },
    creditLine: { kind: 'text', label: 'media.write.creditLine', help: 'media.write.creditHelp' },
    imageRight: { kind: 'choice', label: 'media.write.imageRight', labels: 'media.imageRights', required: true },
    imageRightUntil: {
      kind: 'day',
      label: 'media.write.imageRightUntil',
      help: 'media.write.imageRightUntilHelp',
      shown: ({ imageRight }) => imageRight === 'CONSENT',
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

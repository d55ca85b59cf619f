import { chipsText } from '../../form/fixed-chips.js';
import { optionsIn } from '../../form/values.js';
import {
  CallDocument,
  CallRecordDocument,
  CallRemoveDocument,
  CallUpdateDocument,
  ItemChoicesDocument,
} from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import { SeriesChips } from '../photo/photo-call-fields.js';
import { recordForm } from '../../write/record-form.js';

const asksQuestions = (values: Values, held?: { kind: string }): boolean => (held?.kind ?? values['kind']) === 'SURVEY';
const asksPhotographs = (values: Values, held?: { kind: string }): boolean =>
  (held?.kind ?? values['kind']) === 'PHOTO';
const asksBallots = (values: Values, held?: { kind: string }): boolean => (held?.kind ?? values['kind']) === 'BUDGET';
const takesContributions = (values: Values, held?: { kind: string }): boolean =>
  !asksQuestions(values, held) && !asksBallots(values, held);

/** Licences that leave what is sent open to be shown and taken up again. */
const SENT_UNDER = new Set(['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'etalab-2.0']);

/** What an initiative asks the public for. */
export const callForm = recordForm({
  record: CallRecordDocument,
  update: CallUpdateDocument,
  read: CallDocument,
  given: ['initiativeId'],
})({
  name: 'call',
  words: {
    record: 'call.record',
    recordSubmit: 'call.recordSubmit',
    recorded: 'call.recorded',
    update: 'call.update',
    updated: 'call.updated',
    updateSubmit: 'word.save',
  },
  remove: { mutation: CallRemoveDocument, title: 'call.remove', outcome: 'call.removeOutcome' },
  beside: {
    below: 'kind',
    says: ({ kind }) => (kind === 'BUDGET' ? 'call.next.BUDGET' : kind === 'SURVEY' ? 'call.next.SURVEY' : undefined),
  },
  opens: (made) => (made && 'call' in made && made.call ? `/demarches/appels/${made.call.id}` : null),
  fields: {
    kind: {
      kind: 'choice',
      label: 'call.kind',
      labels: 'call.kinds',
      initial: 'IDEAS',
      required: true,
      stays: true,
    },
    titleFr: { kind: 'text', label: 'initiative.write.titleFr', required: true },
    titleEn: { kind: 'text', label: 'initiative.write.titleEn' },
    aboutFr: { kind: 'lines', label: 'call.aboutFr' },
    aboutEn: { kind: 'lines', label: 'call.aboutEn' },
    subjectFr: {
      kind: 'text',
      label: 'call.subjectFr',
      required: true,
      help: 'call.subjectHelp',
      held: (call) => ('subjectFr' in call ? call.subjectFr : null),
      shown: asksPhotographs,
    },
    subjectEn: {
      kind: 'text',
      label: 'call.subjectEn',
      held: (call) => ('subjectEn' in call ? call.subjectEn : null),
      shown: asksPhotographs,
    },
    photographsEach: {
      kind: 'whole',
      label: 'call.photographsEach',
      help: 'call.photographsEachHelp',
      most: 50,
      held: (call) => ('photographsEach' in call ? call.photographsEach : null),
      shown: asksPhotographs,
    },
    asksPosition: {
      kind: 'check',
      label: 'call.asksPosition',
      help: 'call.asksPositionHelp',
      held: (call) => 'asksPosition' in call && call.asksPosition,
      shown: asksPhotographs,
    },
    asksDay: {
      kind: 'check',
      label: 'call.asksDay',
      help: 'call.asksDayHelp',
      initial: true,
      held: (call) => 'asksDay' in call && call.asksDay,
      shown: asksPhotographs,
    },
    licence: {
      kind: 'choice',
      label: 'word.licence',
      help: 'call.photoLicenceHelp',
      held: (call) => ('licence' in call ? call.licence.spdx : null),
      options: async (ask) =>
        ((await ask(ItemChoicesDocument, {}))?.licences ?? [])
          .filter(({ spdx }) => SENT_UNDER.has(spdx))
          .map(({ spdx, label }) => ({ value: spdx, label })),
      sent: (value) => value || null,
      shown: asksPhotographs,
    },
    seriesIds: {
      kind: 'custom',
      label: 'call.seriesIds',
      held: (call) =>
        'series' in call ? (call.series ?? []).map(({ id, title }) => ({ value: id, label: title })) : [],
      render: (control, _id, t) => <SeriesChips {...control} label={t('call.addSeries')} most={10} />,
      text: chipsText,
      sent: (value) => optionsIn(value).map(({ value: id }) => id),
      shown: asksPhotographs,
    },
    phaseId: { kind: 'choice', label: 'call.phase', help: 'call.phaseHelp', stays: true },
    opensAt: { kind: 'moment', label: 'call.opensAt', help: 'call.opensAtHelp' },
    closesAt: { kind: 'moment', label: 'call.closesAt', required: true },
    moderation: {
      kind: 'choice',
      label: 'call.moderation',
      labels: 'call.moderations',
      initial: 'AFTER',
      shown: takesContributions,
    },
    takesAnonymous: {
      kind: 'check',
      label: 'call.takesAnonymous',
      help: 'call.takesAnonymousHelp',
      shown: asksQuestions,
    },
    showsResults: { kind: 'check', label: 'call.showsResults', help: 'call.showsResultsHelp', shown: asksQuestions },
    takesSupport: { kind: 'check', label: 'call.takesSupport', initial: true, shown: takesContributions },
    takesComments: {
      kind: 'check',
      label: 'call.takesComments',
      help: 'call.takesCommentsHelp',
      initial: true,
      shown: takesContributions,
    },
    answersBy: { kind: 'day', label: 'call.answersBy', help: 'call.answersByHelp', shown: takesContributions },
  },
});

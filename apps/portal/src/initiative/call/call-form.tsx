import { CallDocument, CallRecordDocument, CallRemoveDocument, CallUpdateDocument } from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import { recordForm } from '../../write/record-form.js';

const asksQuestions = (values: Values, held?: { kind: string }): boolean => (held?.kind ?? values['kind']) === 'SURVEY';
const takesContributions = (values: Values, held?: { kind: string }): boolean => !asksQuestions(values, held);

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
    updateSubmit: 'initiative.write.updateSubmit',
  },
  remove: { mutation: CallRemoveDocument, title: 'call.remove', outcome: 'call.removeOutcome' },
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

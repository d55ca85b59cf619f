import { CallDocument, CallRecordDocument, CallRemoveDocument, CallUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

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
    },
    takesSupport: { kind: 'check', label: 'call.takesSupport', initial: true },
    takesComments: { kind: 'check', label: 'call.takesComments', help: 'call.takesCommentsHelp', initial: true },
    answersBy: { kind: 'day', label: 'call.answersBy', help: 'call.answersByHelp' },
  },
});

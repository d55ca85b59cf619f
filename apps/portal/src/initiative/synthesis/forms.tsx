import {
  SynthesisDocument,
  SynthesisRecordDocument,
  SynthesisRemoveDocument,
  SynthesisStatementDocument,
  SynthesisStatementRecordDocument,
  SynthesisStatementRemoveDocument,
  SynthesisStatementUpdateDocument,
  SynthesisUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** What a synthesis says of itself. */
export const synthesisForm = recordForm({
  record: SynthesisRecordDocument,
  update: SynthesisUpdateDocument,
  read: SynthesisDocument,
  given: ['initiativeId'],
})({
  name: 'synthesis',
  words: {
    record: 'synthesis.record',
    recordSubmit: 'synthesis.recordDo',
    recordIntro: 'synthesis.recordIntro',
    recorded: 'synthesis.recorded',
    update: 'synthesis.update',
    updated: 'synthesis.updated',
    updateSubmit: 'word.save',
  },
  remove: { mutation: SynthesisRemoveDocument, title: 'synthesis.remove', outcome: 'synthesis.removeOutcome' },
  opens: (made) =>
    made && 'synthesis' in made && made.synthesis ? `/demarches/syntheses/${made.synthesis.id}/ecrire` : null,
  fields: {
    titleFr: { kind: 'text', label: 'synthesis.titleFr', required: true, held: ({ draft }) => draft?.titleFr },
    titleEn: { kind: 'text', label: 'synthesis.titleEn', held: ({ draft }) => draft?.titleEn },
    callId: { kind: 'choice', label: 'synthesis.callId', stays: true },
    introductionFr: {
      kind: 'lines',
      label: 'synthesis.introductionFr',
      help: 'synthesis.introductionHelp',
      held: ({ draft }) => draft?.introductionFr,
    },
    introductionEn: { kind: 'lines', label: 'synthesis.introductionEn', held: ({ draft }) => draft?.introductionEn },
    readCount: {
      kind: 'whole',
      label: 'synthesis.readCount',
      help: 'synthesis.readCountHelp',
      held: ({ draft }) => draft?.readCount,
    },
  },
});

/** A statement of it. */
export const statementForm = recordForm({
  record: SynthesisStatementRecordDocument,
  update: SynthesisStatementUpdateDocument,
  read: SynthesisStatementDocument,
  given: ['synthesisId'],
})({
  name: 'synthesisStatement',
  words: {
    record: 'synthesis.stateRecord',
    recordSubmit: 'synthesis.stateRecordDo',
    recorded: 'synthesis.stateRecorded',
    update: 'synthesis.stateUpdate',
    updated: 'synthesis.stateUpdated',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: SynthesisStatementRemoveDocument,
    title: 'synthesis.stateRemove',
    outcome: 'synthesis.stateRemoveOutcome',
  },
  fields: {
    titleFr: { kind: 'text', label: 'synthesis.sayFr', required: true },
    titleEn: { kind: 'text', label: 'synthesis.sayEn' },
    bodyFr: { kind: 'lines', label: 'synthesis.bodyFr' },
    bodyEn: { kind: 'lines', label: 'synthesis.bodyEn' },
    standing: {
      kind: 'choice',
      label: 'synthesis.standing',
      labels: 'synthesis.standings',
      initial: 'SHARED',
      required: true,
    },
    sectionFr: { kind: 'text', label: 'synthesis.sectionFr', help: 'synthesis.sectionHelp' },
    sectionEn: { kind: 'text', label: 'synthesis.sectionEn' },
    place: { kind: 'whole', label: 'synthesis.place', help: 'synthesis.placeHelp' },
  },
});

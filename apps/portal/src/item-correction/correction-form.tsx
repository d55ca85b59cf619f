import { ItemCorrectionProposeDocument, ItemCreateDocument, ItemFactsDocument } from '../generated/graphql.js';
import { knownFacts } from '../item-editor/facts-form.js';
import { recordForm } from '../write/record-form.js';

/** What somebody proposes to tell otherwise, and why: what they changed alone is sent. */
export const correctionForm = recordForm({
  record: ItemCreateDocument,
  update: ItemCorrectionProposeDocument,
  read: ItemFactsDocument,
  given: [
    ...(['kind', 'organizationId', 'locale', 'texts', 'documents'] as const),
    ...(['bearing', 'heightM', 'focalLengthMm', 'protocol', 'licence', 'audience', 'cover'] as const),
  ],
})({
  name: 'item-correction',
  words: {
    record: 'itemCorrection.propose',
    recordSubmit: 'itemCorrection.submit',
    update: 'itemCorrection.propose',
    updateSubmit: 'itemCorrection.submit',
    updateIntro: 'itemCorrection.proposeIntro',
    updated: 'itemCorrection.sent',
  },
  fields: {
    ...knownFacts,
    place: { ...knownFacts.place, help: 'itemCorrection.placeHelp' },
    reason: { kind: 'lines', label: 'itemCorrection.reason', required: true, later: true, held: () => '' },
  },
});

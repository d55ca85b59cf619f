import { AnnualTrainingReturnBeginDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** The return of a provider for a year. */
export const returnForm = recordForm({ record: AnnualTrainingReturnBeginDocument })({
  name: 'annualTrainingReturn',
  words: { record: 'bilan.begin', recordSubmit: 'bilan.begin', recordIntro: 'bilan.beginIntro' },
  fields: {
    organizationId: { kind: 'ownOrganization', label: 'training.provider', required: true },
    year: { kind: 'whole', label: 'word.year', required: true },
  },
  opens: ({ annualTrainingReturn }) => annualTrainingReturn && `/formations/bilan/${annualTrainingReturn.id}`,
});

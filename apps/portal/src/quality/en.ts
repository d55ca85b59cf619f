/** English words for the quality of a provider of training. */
export const en = {
  quality: {
    providerOf: 'Provider of training',
    declared: 'To be registered with the State as a provider is no approval by it.',
    numbered: '{{name}} no. {{number}}',
    heldSince: 'since {{from}}',
    heldFromTo: 'from {{from}} to {{to}}',
    approvalKinds: {
      ACTIVITY_DECLARATION: 'Registered provider',
      QUALIOPI: 'Qualiopi certification',
      ELECTED_OFFICIALS: 'Approved to train local elected officials',
      OTHER: 'Other',
    },
    actionCategories: {
      TRAINING: 'trainings',
      SKILLS_ASSESSMENT: 'skills assessments',
      VALIDATION_OF_EXPERIENCE: 'validation of experience',
      APPRENTICESHIP: 'apprenticeship',
    },
  },
};

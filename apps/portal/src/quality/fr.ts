/** The quality of a provider of training. */
export const fr = {
  quality: {
    providerOf: 'Organisme de formation',
    declared: 'L’enregistrement d’une déclaration d’activité ne vaut pas agrément de l’État.',
    numbered: '{{name}} n° {{number}}',
    heldSince: 'depuis le {{from}}',
    heldFromTo: 'du {{from}} au {{to}}',
    approvalKinds: {
      ACTIVITY_DECLARATION: 'Déclaration d’activité',
      QUALIOPI: 'Certification Qualiopi',
      ELECTED_OFFICIALS: 'Agrément pour la formation des élus locaux',
      OTHER: 'Autre',
    },
    actionCategories: {
      TRAINING: 'actions de formation',
      SKILLS_ASSESSMENT: 'bilans de compétences',
      VALIDATION_OF_EXPERIENCE: 'validation des acquis de l’expérience',
      APPRENTICESHIP: 'formation par apprentissage',
    },
  },
};

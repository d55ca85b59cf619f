/** Courses that must have been completed before another one. */
export const prerequisite = {
  title: 'Prérequis',
  courses: 'Formations à avoir suivies avant',
  coursesHelp: 'En plus de ce que dit le texte. La plateforme vérifie qui les a suivies.',
  add: 'Ajouter une formation',
  policy: 'Quand une de ces formations manque',
  policyNotes: {
    WARNS: 'Si un prérequis manque, l’inscription reste possible ; l’organisme de formation le voit.',
    REFUSES:
      'Si un prérequis manque, on ne s’inscrit pas en ligne : l’organisme de formation peut accepter un autre justificatif.',
  },
  mine: 'Vos prérequis',
  states: { MET: 'suivi', PROVED: 'justificatif vu', PARTIAL: 'suivi en partie', MISSING: 'manquant' },
  unknown: 'non communiqué',
  completedOn: 'le {{day}}',
  lacking: 'Prérequis à vérifier',
  prove: 'Noter un justificatif',
  proveHelp: 'Ce que vous avez vu qui vaut cette formation : diplôme, attestation d’un autre organisme, expérience.',
  proof: 'Justificatif',
  proofHelp: 'Lu par la personne et par celles qui tiennent la session.',
  removeProof: 'Retirer le justificatif',
  removeProofConfirm: 'Le justificatif « {{proof}} » sera retiré ; le journal en garde la trace.',
};

export const prerequisitePolicies = {
  WARNS: 'L’inscription est possible, et la personne qui décide le voit',
  REFUSES: 'L’inscription est refusée, sauf par l’organisme',
};

/** What codes of the club are called, wherever they are read: there, in its chain and in reports. */
export const workstreamStates = {
  PROPOSED: 'Proposé',
  LAUNCHED: 'Lancé',
  DELIVERED: 'Livré',
  CLOSED: 'Clos',
  ABANDONED: 'Abandonné',
};
export const contributionKinds = {
  TEXT: 'Message',
  FILE: 'Fichier',
  MEETING: 'Réunion',
  TASK: 'Tâche faite',
  TEST: 'Essai sur le terrain',
  DELIVERABLE: 'Livrable publié',
};
export const reuseKinds = { SHOWN: 'Montré', ADAPTED: 'Adapté', TRANSLATED: 'Traduit', TAUGHT: 'Enseigné' };

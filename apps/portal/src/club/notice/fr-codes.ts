/** What kinds and states of needs and offers are called, also in reports. */
export const noticeKinds = { NEED: 'Besoin', OFFER: 'Offre' };
export const noticeStates = {
  OPEN: 'En attente de réponse',
  ANSWERED: 'A des réponses',
  MET: 'A trouvé sa réponse',
  TAKEN_UP: 'Devenu un chantier',
  WITHDRAWN: 'Retiré',
  EXPIRED: 'Expiré',
};

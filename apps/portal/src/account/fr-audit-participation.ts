/** French words for what is done about initiatives. */
export const participationActions = {
  INITIATIVE_RECORD: 'Préparation d’une démarche',
  INITIATIVE_UPDATE: 'Correction d’une démarche',
  INITIATIVE_PUBLISH: 'Publication d’une démarche',
  INITIATIVE_CLOSE: 'Clôture d’une démarche',
  INITIATIVE_REOPEN: 'Réouverture d’une démarche',
  INITIATIVE_REMOVE: 'Suppression du brouillon d’une démarche',
};

/** French words for what inputs of initiatives change. */
export const participationFields = {
  carriers: 'Portée avec',
  nameFr: 'Nom, en français',
  nameEn: 'Nom, en anglais',
  rulesFr: 'Règles, en français',
  rulesEn: 'Règles, en anglais',
  summaryFr: 'Sujet, en français',
  summaryEn: 'Sujet, en anglais',
  outcomeFr: 'Résultat, en français',
  outcomeEn: 'Résultat, en anglais',
};

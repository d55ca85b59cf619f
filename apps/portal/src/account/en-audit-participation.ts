/** English words for what is done about initiatives. */
export const participationActions = {
  INITIATIVE_RECORD: 'Initiative prepared',
  INITIATIVE_UPDATE: 'Initiative corrected',
  INITIATIVE_PUBLISH: 'Initiative published',
  INITIATIVE_CLOSE: 'Initiative closed',
  INITIATIVE_REOPEN: 'Initiative opened again',
  INITIATIVE_REMOVE: 'Draft of an initiative deleted',
};

/** English words for what inputs of initiatives change. */
export const participationFields = {
  carriers: 'Carried with',
  nameFr: 'Name, in French',
  nameEn: 'Name, in English',
  rulesFr: 'Rules, in French',
  rulesEn: 'Rules, in English',
  summaryFr: 'Subject, in French',
  summaryEn: 'Subject, in English',
  outcomeFr: 'Outcome, in French',
  outcomeEn: 'Outcome, in English',
};

/** What kinds and states of items are called, also in reports. */
export const itemKinds = {
  ENTRY: 'Fiche',
  RESOURCE: 'Ressource',
  NOTEBOOK: 'Carnet',
  VIEWPOINT_SERIES: 'Série photographique',
};
export const itemStatuses = {
  DRAFT: 'Brouillon',
  SUBMITTED: 'À relire',
  RETURNED: 'À reprendre',
  PUBLISHED: 'En ligne',
  ARCHIVED: 'Aux archives',
};

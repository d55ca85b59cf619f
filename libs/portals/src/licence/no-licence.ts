/** Said where a licence is given that is not of the list. */
export const NO_LICENCE = {
  fr: 'Aucune licence n’a cet identifiant : `licences` dit celles qui peuvent être choisies.',
  en: 'No licence has this identifier: `licences` says which may be chosen.',
};

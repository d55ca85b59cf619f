/** In which languages a course is written, for those who provide it. */
export const languages = {
  french: 'Français',
  english: 'Anglais',
  written: 'texte de référence',
  none: 'pas encore traduit',
  current: 'traduction à jour',
  behind: 'traduction en retard',
  behindIn: 'sur : {{names}}',
  changed: 'Le texte français a changé depuis la traduction.',
};

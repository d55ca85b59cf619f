/** In which languages a course is written, for those who provide it. */
export const languages = {
  french: 'French',
  english: 'English',
  written: 'reference text',
  none: 'not translated yet',
  current: 'translation up to date',
  behind: 'translation out of date',
  behindIn: 'in: {{names}}',
  changed: 'The French text has changed since it was translated.',
};

import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  day: {
    label: 'As of {{day}}',
    change: 'change the date',
    year: 'Year of the situation',
    title: 'Which day to look at?',
    help: 'From 1 January 1943 to today. The whole page follows this date.',
    apply: 'Show this day',
    invalid: 'This date cannot be read. Write a day between 1 January 1943 and today.',
    quick: 'Landmark dates',
    today: 'Today',
    past: 'You are looking at the situation on {{day}}.',
    back: 'Back to today',
    marks: {
      '2020-01-01': 'before the municipal elections of 2020',
      '2016-01-01': 'new regions',
      '2013-01-01': 'first agreement of the network',
      '1999-01-01': 'before the large intercommunalities',
      '1968-01-02': 'new départements of Île-de-France',
      '1943-01-01': 'start of the records',
    },
  },
};

import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  day: {
    label: 'As of {{day}}',
    labelFuture: 'Assumed as of {{day}}',
    change: 'change the date',
    year: 'Year of the situation',
    title: 'Which day do you want to see?',
    help: 'From 1 January 1943 on. The whole page follows this date; for a day to come, it assumes that nothing changes until then.',
    apply: 'Show this day',
    invalid: 'This date cannot be read. Write a day from 1 January 1943 on.',
    tooEarly: 'The records begin on 1 January 1943: write that day or a later one.',
    quick: 'Landmark dates',
    today: 'Today',
    past: 'You are looking at the situation on {{day}}.',
    future: '{{day}} is yet to come: this page shows an assumed situation, based on what is recorded today.',
    refused: 'Nothing is known for “{{asked}}”: the records begin on 1 January 1943. This is today.',
    pageOfToday: 'This page shows today. The date chosen, {{day}}, counts on the pages that follow it.',
    back: 'Back to today',
    ofToday: 'What follows is as of today, not {{day}}.',
    seeToday: 'See today',
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

import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  search: {
    formerName: 'formerly {{name}}, until {{day}}',
    label: 'Search',
    inHeader: 'Search, in the header',
    placeholder: 'Territory, organization, course, page…',
    submit: 'Search',
    none: 'Nothing matches “{{query}}”.',
    all: 'See all results for “{{query}}”',
    suggestions_one: '{{count}} suggestion',
    suggestions_other: '{{count}} suggestions',
    failed: 'Search does not answer. What you typed is kept; press Enter to try again.',
    titleFor: 'Results for “{{query}}”',
    count_one: '{{count}} territory found',
    count_other: '{{count}} territories found',
    ended: 'Former territories too',
    empty: 'Write a name, an INSEE code or a postal code. Accents, hyphens and small typing errors do not matter.',
    noneHelp:
      'No territory matches. Check the spelling, try the postal code, or widen the filters. To find a former territory, tick the box above.',
    noneAtAll:
      'Nothing matches “{{query}}”, neither among territories nor on the rest of the site. Check the spelling, or try a single word, the name of a commune or a postal code. To find a former territory, tick the box above.',
    kinds: {
      ...{ AGREEMENT: 'Agreement', PERSON: 'Person', MEETING: 'Meeting', EVENT: 'Gathering' },
      ...{ PORTAL: 'Portal', COURSE: 'Course', INITIATIVE: 'Initiative', WORKSTREAM: 'Workstream' },
      BUDGET_PROJECT: 'Project put to the vote',
      ...{ CALL: 'Call for contributions', CONTRIBUTION: 'Contribution of an inhabitant' },
    },
    page: 'Page of the site',
    pages: 'Pages of the site',
    records: 'Portals, courses, initiatives, contributions and workstreams',
    contents: 'What portals show',
    allContents: 'All items with these words ({{count, total}})',
    others: 'Organizations, agreements, people and gatherings',
    eventKinds: {
      SUMMER_UNIVERSITY: 'Summer university',
      SEMINAR: 'Seminar',
      TRAIN_THE_TRAINER: 'Training of trainers',
      GENERAL_MEETING: 'General meeting',
      OTHER: 'Another gathering',
    },
  },
};

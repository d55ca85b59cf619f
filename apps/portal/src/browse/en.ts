import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  browse: {
    title: 'Browse the map',
    lead: {
      regions: 'Choose a region, then a département, then a commune: on the map or in the list, as you like.',
      early: 'Choose a département, then a commune: on the map or in the list, as you like.',
    },
    drawn: {
      regions: 'Regions of {{day}}, drawn with today’s outlines of their départements.',
      early: 'There are no regions yet on {{day}}: the map shows the départements, drawn with today’s outlines.',
    },
    first: {
      regions: 'Regions and overseas collectivities',
      early: 'Départements and overseas territories',
    },
    departements: 'Départements: {{name}}',
    communes: 'Communes: {{name}}',
    open: 'Open the page of {{name}}',
    hover: '{{name}} ({{code}})',
    filter: 'Filter the list',
    filterNone: 'No name in this list contains “{{text}}”.',
    count_one: '{{count}} territory',
    count_other: '{{count}} territories',
    more_one: 'Show the next one',
    more_other: 'Show the next {{count}}',
    inhabitants_one: '{{count}} inhabitant',
    inhabitants_other: '{{count}} inhabitants',
    unknown: 'No region or département has this code on {{day}}.',
    toFrance: 'See the map of France on {{day}}',
  },
};

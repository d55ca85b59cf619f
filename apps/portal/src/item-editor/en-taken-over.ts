import type { takenOver as french } from './fr-taken-over.js';

export const takenOver: typeof french = {
  title: 'What still comes from the original item',
  lead: 'Nobody has touched it since: to be reviewed, changed or kept.',
  line: '{{name}}: {{parts}}',
  name: 'title',
  summary: 'summary',
  document: 'whole text',
  facts: 'Facts',
  fact: {
    YEAR: 'year',
    PROJECT_OWNER: 'project owner',
    DESIGNER: 'designer',
    PROGRAMME: 'programme',
    SURFACE: 'area',
    COST: 'cost',
    URL: 'web address',
    BEARING: 'bearing',
    HEIGHT: 'height',
    FOCAL_LENGTH: 'focal length',
    PROTOCOL: 'protocol',
    COVER: 'cover picture',
    DOCUMENTS: 'files',
    THEMES: 'themes',
    PLACE: 'place',
  },
  sameTitle: {
    fr: 'The French title is still that of the original item.',
    en: 'The English title is still that of the original item.',
  },
  publish: 'Publish with this title',
  confirm: 'The title is still that of the original item, and it fits',
};

import type { files as french } from './fr-files.js';

/** Files that a resource gives, as they are written and compared. */
export const files: typeof french = {
  title: 'Files to download',
  lead: 'A guide, a leaflet, a plan, a data set… in the order in which they appear. They belong to the version: published and restored with it.',
  none: 'No files.',
  add: 'Add a file',
  full: '{{count}} files at most: put the others together in a ZIP archive.',
  name: 'Name of the file on the page',
  nameNeeded: 'Give the file a name: it keeps the former one until then.',
  language: 'Language',
  noLanguage: 'No language',
  moved: '{{title}}: place {{place}} of {{count}}',
  added: '{{title}}: added, place {{place}} of {{count}}',
  removed: '{{title}}: removed from the list, still in the library',
  gone: 'This file is no longer in the library, or no longer open to everybody.',
  compared: 'Files',
  order: 'Order changed',
  same_one: '{{count}} file unchanged',
  same_other: '{{count}} files unchanged',
};

import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  table: {
    wider: 'This table goes on to the right: scroll it sideways.',
    code: 'Code',
    postalCodes: 'Postal codes',
    previous: 'Previous page',
    next: 'Next page',
    range: '{{from}} to {{to}} of {{total}}',
    one: '{{from}} of {{total}}',
    csv: 'Download as CSV',
    csvProgress: 'Preparing the file: {{done}} of {{total}}',
    csvFailed: 'The file could not be prepared. The list on screen is still valid; try again in a moment.',
    total: 'Rows shown: {{count}}',
    of: 'Table: {{name}}',
    filters: 'Filters of the list',
    pages: 'Pages of the list',
    sortedBy: 'List sorted: {{column}}, {{direction}}',
    sortedAs: 'List sorted: {{order}}',
    ascending: 'ascending',
    descending: 'descending',
  },
};

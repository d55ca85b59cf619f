import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  story: {
    title: 'History of the network',
    lead: 'A date is as precise as its source: a day is a line, a month or a year fades. Where two sources disagree, both are kept, side by side.',
    kinds: {
      MILESTONE: 'Facts told',
      SIGNATURE: 'Signatures',
      WITHDRAWAL: 'Withdrawals',
      MEMBERSHIP: 'Memberships',
      EVENT: 'Gatherings',
      GRANT: 'Grants',
      GOVERNING_BODY: 'Governance',
      CLOSING: 'Closings',
    },
    filter: 'Show',
    all: 'Everything',
    search: 'Search in the history',
    years: 'Years',
    found_one: '{{count}} dated fact',
    found_other: '{{count}} dated facts',
    none: 'No fact matches these choices.',
    members_one: 'end of {{year}}: {{count}} member',
    members_other: 'end of {{year}}: {{count}} members',
    membersBetween_one: 'end of {{year}}: at least {{count}} member, at most {{most}}',
    membersBetween_other: 'end of {{year}}: at least {{count}} members, at most {{most}}',
    conflict: 'Two sources disagree',
    endUnknown: 'end unknown',
    yearOnly: 'during the year',
    records: 'In the records',
    mapAt: 'See the network at the end of {{year}}',
  },
};

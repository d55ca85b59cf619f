import { type PersonalData } from '#lib/personal-data';

const WORK = 'Tells when its owner was told, and nothing else.';

/** What somebody looks for: it goes with their account. */
export const savedSearchData: NonNullable<PersonalData['tables']> = {
  'searches.saved_search': {
    of: { account_id: 'ACCOUNT' },
    given: {
      as: 'savedSearches',
      columns: [
        ...['name', 'frequency', 'words', 'kind', 'theme', 'portal', 'departement', 'licence', 'format', 'year'],
        ...['includes_demonstration', 'created_at'],
      ],
      orderBy: 't.created_at',
    },
    withheld: { told_until: WORK, secret: 'Ends its letters; it stands in each of them.' },
    erased: 'ROWS',
    inAuditAs: 'SavedSearch',
  },
};

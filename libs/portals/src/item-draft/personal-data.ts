import { type PersonalData } from '#lib/personal-data';

/** Who saved a draft last: what it says is the organization’s. */
export const itemDraftData: NonNullable<PersonalData['tables']> = {
  'portals.item_draft': {
    of: { saved_by: 'ACCOUNT' },
    impersonal: ['item_id', 'saved_at', 'table_version', 'documents'],
    erased: { saved_by: 'null' },
    kept: 'What an item says is of the organization that keeps it.',
  },
};

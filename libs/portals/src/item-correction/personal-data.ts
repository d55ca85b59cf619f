import { type PersonalData } from '#lib/personal-data';

/** Who proposed a correction and who decided it: what was corrected is the organization’s. */
export const itemCorrectionData: NonNullable<PersonalData['tables']> = {
  'portals.item_correction': {
    of: { proposed_by: 'ACCOUNT', decided_by: 'ACCOUNT' },
    impersonal: [...['item_id', 'status', 'facts', 'was', 'reason', 'decline_reason', 'proposed_at', 'decided_at']],
    erased: { proposed_by: 'null', decided_by: 'null' },
    kept: 'Why an item says what it says.',
  },
};

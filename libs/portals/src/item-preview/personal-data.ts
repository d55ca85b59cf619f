import { type PersonalData } from '#lib/personal-data';

/** Who made a link: it ends with their account. */
export const itemPreviewData: NonNullable<PersonalData['tables']> = {
  'portals.item_preview': {
    of: { made_by: 'ACCOUNT' },
    given: { as: 'itemPreviews', columns: ['item_id', 'number', 'expires_on', 'made_at'], orderBy: 't.made_at' },
    withheld: { secret_hash: 'Opens something; whoever made it has it.' },
    erased: 'ROWS',
    until: `t.expires_on < (now() at time zone 'Europe/Paris')::date`,
  },
};

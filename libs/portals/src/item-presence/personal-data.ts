import { type PersonalData } from '#lib/personal-data';

const PASSING = 'Says who has an editor open: it is gone after a minute.';

export const itemPresenceData: NonNullable<PersonalData['tables']> = {
  'presence.editing': {
    of: { account_id: 'ACCOUNT' },
    withheld: { item_id: PASSING, since: PASSING, seen_at: PASSING },
    erased: 'ROWS',
    until: `t.seen_at < now() - interval '1 minute'`,
  },
};

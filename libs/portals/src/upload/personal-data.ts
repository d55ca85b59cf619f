import { type PersonalData } from '#lib/personal-data';

/** Whoever sends a file leaves it, for a day, until it is recorded as a media of their organization, or taken by what it is for. */
export const uploadData: NonNullable<PersonalData['tables']> = {
  'uploads.upload': {
    of: { account_id: 'ACCOUNT' },
    given: { as: 'uploads', columns: ['length', 'facts', 'created_at'], orderBy: 't.created_at' },
    impersonal: ['organization_id', 'holder_id', 'expires_at'],
    erased: { expires_at: 'now()', facts: 'null' },
    kept: 'It goes within the hour, with its file.',
  },
  'uploads.chunk': {
    of: { upload_id: 'uploads.upload' },
    withheld: { bytes: 'A part of a file that is on its way, which whoever sends it has.' },
    impersonal: ['start_at'],
    erased: 'ROWS',
  },
};

import { type PersonalData } from '#lib/personal-data';

/** Who asked for an archive: what is in it is the organization’s. */
export const portfolioArchiveData: NonNullable<PersonalData['tables']> = {
  'archives.archive': {
    of: { requested_by: 'ACCOUNT' },
    impersonal: [
      ...[
        'id',
        'organization_id',
        'requested_at',
        'status',
        'files_written',
        'files_all',
        'bytes',
        'sha256',
        'ended_at',
        'expires_at',
        'secret',
      ],
    ],
    erased: { requested_by: 'null' },
    kept: 'That an organization took its archive is the organization’s to know.',
  },
};

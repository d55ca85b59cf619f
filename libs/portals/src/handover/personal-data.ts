import { type PersonalData } from '#lib/personal-data';

/** Who proposed and decided a handover: what was handed over is the organizations’. */
export const handoverData: NonNullable<PersonalData['tables']> = {
  'portals.handover': {
    of: { proposed_by: 'ACCOUNT', decided_by: 'ACCOUNT', approver_id: 'PERSON' },
    impersonal: [
      'status',
      'is_whole',
      'from_organization_id',
      'to_organization_id',
      'message',
      'decline_reason',
      'proposed_at',
      'decided_at',
    ],
    erased: { proposed_by: 'null', decided_by: 'null', approver_id: 'null' },
    kept: 'Which organization keeps what is theirs to tell.',
  },
};

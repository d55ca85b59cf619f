import { type PersonalData } from '#lib/personal-data';

/** In the order in which they stand on each other: erased upward. */
export const clubMemberData: NonNullable<PersonalData['tables']> = {
  'club.club_member': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'club',
      columns: ['introduction', 'helps_with', 'skills', 'languages', 'visibility', 'left_on', 'left_how', 'left_note'],
      with: {
        themes:
          'array(select h.label_fr from club.club_member_theme r join portals.theme h on h.id = r.theme_id where r.club_member_id = t.id order by h.place)',
      },
    },
    erased: 'ROWS',
    inAudit: ['introduction', 'helps_with', 'skills', 'languages', 'left_note'],
  },
  'club.club_member_theme': {
    of: { club_member_id: 'club.club_member' },
    impersonal: ['theme_id'],
    erased: 'ROWS',
  },
  'club.club_departure': {
    of: { club_member_id: 'club.club_member' },
    given: { as: 'clubDepartures', columns: ['left_on', 'left_how'] },
    erased: 'ROWS',
  },
  'club.club_invitation': {
    of: { person_id: 'PERSON', invited_by_id: 'PERSON' },
    given: {
      as: 'clubInvitations',
      columns: ['message', 'invited_on', 'answer', 'answered_on'],
    },
    erased: 'ROWS',
  },
  'club.club_membership': {
    of: { person_id: 'PERSON' },
    given: { as: 'clubMemberships', columns: ['reason', 'valid_from', 'valid_to', 'ending'] },
    impersonal: ['period', 'completion_id', 'club_invitation_id'],
    erased: 'ROWS',
  },
};

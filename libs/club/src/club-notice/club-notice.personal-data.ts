import { type PersonalData } from '#lib/personal-data';

export const clubNoticeData: NonNullable<PersonalData['tables']> = {
  'club.club_notice': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'clubNotices',
      columns: ['kind', 'title', 'text', 'published_on', 'until_on', 'closed_on', 'ending', 'ending_note'],
    },
    impersonal: ['organization_id', 'visibility', 'workstream_id', 'words'],
    erased: { person_id: 'null', ending_note: 'null' },
    inAudit: ['ending_note'],
    kept: 'What an organization asked for and gave is what the network learned of it.',
  },
  'club.club_notice_theme': {
    of: { club_notice_id: 'club.club_notice' },
    impersonal: ['theme_id'],
    kept: 'What it is about tells nothing of whoever published it.',
  },
  'club.club_notice_territory': {
    of: { club_notice_id: 'club.club_notice' },
    impersonal: ['territory_id'],
    kept: 'What it is about tells nothing of whoever published it.',
  },
  'club.club_notice_answer': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'clubAnswers',
      columns: ['text', 'answered_on'],
      with: { notice: '(select n.title from club.club_notice n where n.id = t.club_notice_id)' },
    },
    impersonal: ['club_notice_id', 'organization_id'],
    erased: { person_id: 'null' },
    kept: 'What was answered for an organization stays, without the name.',
  },
};

import { type PersonalData } from '#lib/personal-data';
import { clubMemberData } from './club-member/club-member.personal-data.js';
import { clubNoticeData } from './club-notice/club-notice.personal-data.js';
import { pollData, pollOfNobody } from './poll/poll.personal-data.js';

/** What the club holds of people. */
export const personalData: PersonalData = {
  name: 'club',
  tables: {
    'club.workstream_participant': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'workstreams',
        columns: ['role', 'valid_from', 'valid_to', 'as_member', 'ended_by_leaving'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'period'],
      erased: 'ROWS',
    },
    'club.task': {
      of: { assignee_id: 'PERSON' },
      given: {
        as: 'tasks',
        columns: ['title', 'note', 'state', 'due_on'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'phase_id', 'meeting_id', 'waiting_for', 'place', 'done_at'],
      erased: { assignee_id: 'null', note: 'null' },
      kept: 'What is to be done in a workstream is that of its team.',
      inAudit: ['assignee_id', 'note'],
    },
    'club.ground_test': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'groundTests',
        columns: ['tested_on', 'summary'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'territory_id', 'recorded_at'],
      erased: { person_id: 'null' },
      kept: 'What came of it is what the workstream learned.',
    },
    'club.date_answer': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'meetingAnswers',
        columns: ['answer'],
        with: { date: '(select d.starts_at from club.meeting_date d where d.id = t.date_id)' },
      },
      impersonal: ['date_id'],
      erased: 'ROWS',
    },
    'club.meeting_attendance': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'meetings',
        columns: ['confirmed'],
        with: { meeting: '(select m.title from club.meeting m where m.id = t.meeting_id)' },
      },
      impersonal: ['meeting_id'],
      erased: 'ROWS',
    },
    'club.minutes': {
      of: { person_id: 'PERSON', approver_id: 'PERSON' },
      given: { as: 'minutes', columns: ['number', 'body', 'written_at', 'approved_at'] },
      impersonal: ['meeting_id'],
      erased: { person_id: 'null', approver_id: 'null' },
      kept: 'What was said in a meeting is what the workstream keeps of it.',
    },
    'club.workstream_file': {
      of: { person_id: 'PERSON', remover_id: 'PERSON' },
      given: {
        as: 'workstreamFiles',
        columns: ['title', 'note', 'added_at', 'removed_at'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id'],
      erased: { person_id: 'null', remover_id: 'null', note: 'null' },
      kept: 'What was given to a workstream is what its team works with.',
      inAudit: ['note'],
    },
    'club.workstream_file_version': {
      of: { person_id: 'PERSON' },
      given: { as: 'workstreamFileVersions', columns: ['number', 'media_type', 'bytes', 'sha256', 'added_at'] },
      impersonal: ['file_id', 'folder'],
      erased: { person_id: 'null' },
      kept: 'What was given to a workstream is what its team works with.',
    },
    'club.deliverable': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'deliverables',
        columns: ['delivered_on'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'item_id', 'recorded_at'],
      erased: { person_id: 'null' },
      kept: 'What came of a workstream is what its organizations have published.',
    },
    'club.reuse': {
      of: { person_id: 'PERSON' },
      given: { as: 'reuses', columns: ['kind', 'reused_on', 'statement'] },
      impersonal: [
        'deliverable_id',
        'organization_id',
        'placement_id',
        'portal_id',
        'made_id',
        'proof',
        'open',
        'territory_id',
        'recorded_at',
      ],
      erased: { person_id: 'null' },
      kept: 'What an organization did with it is told in its name.',
    },
    ...pollData,
    'club.activity': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'workstreamActivity',
        columns: ['kind', 'at'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'subject_id', 'nr', 'xid'],
      erased: { person_id: 'null' },
      kept: 'What happened in a workstream is the story of it.',
    },
    ...clubMemberData,
    ...clubNoticeData,
    'club.contribution': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'workstreamContributions',
        columns: ['kind', 'at'],
        with: { workstream: '(select w.title_fr from club.workstream w where w.id = t.workstream_id)' },
      },
      impersonal: ['workstream_id', 'organization_id', 'subject_id', 'contributed_on'],
      erased: { person_id: 'null' },
      kept: 'Which organizations contributed makes a workstream collective.',
    },
  },
  impersonal: {
    ...pollOfNobody,
    // Written by an organization about what it makes.
    'club.workstream': ['abandon_reason', 'lessons'],
  },
};

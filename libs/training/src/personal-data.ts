import { type PersonalData } from '#lib/personal-data';
import { leaveSessions } from './enrolment/leave.js';
import { issued } from './verification/personal-data.js';

/** What training holds of people. */
export const personalData: PersonalData = {
  name: 'training',
  erase: leaveSessions,
  tables: {
    'training.half_day_trainer': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'taught',
        with: {
          session: '(select h.training_session_id from training.half_day h where h.id = t.half_day_id)',
        },
        columns: ['starts_at', 'ends_at'],
        orderBy: 't.starts_at',
      },
      impersonal: ['half_day_id', 'period', 'live'],
      kept: 'Who taught is a part of what proves a training: it stays, by a record without a name.',
    },
    'training.enrolment': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'enrolments',
        with: {
          session: 't.training_session_id',
          organization: '(select o.name from network.organization o where o.id = t.organization_id)',
          waits_from: `nullif(t.waits_from, 'infinity')`,
        },
        columns: ['status', 'requested_at', 'waits_until', 'end_cause', 'end_reason', 'attended_minutes', 'comes_as'],
        orderBy: 't.requested_at',
      },
      impersonal: ['is_late', 'beyond_capacity', 'course_wait_id'],
      erased: { end_reason: 'null' },
      kept: 'Who took part is a part of what proves a training: it stays, by a record without a name.',
      inAudit: ['end_reason', 'reason'],
    },
    'training.course_wait': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'course_waits',
        columns: ['course_id', 'status', 'requested_at', 'ended_at'],
        orderBy: 't.requested_at',
      },
      impersonal: ['organization_id', 'side'],
      erased: 'ROWS',
    },
    'training.enrolment_offer': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'enrolment_offers',
        columns: ['status', 'made_at', 'expires_at', 'answered_at'],
        orderBy: 't.made_at',
      },
      withheld: { secret_hash: 'Opens the answer to an offer.' },
      impersonal: ['training_session_id'],
      kept: 'Shows that places were offered in their order.',
    },
    'training.enrolment_step': {
      of: { enrolment_id: 'training.enrolment' },
      given: { as: 'enrolment_steps', columns: ['at', 'kind', 'side'], orderBy: 't.at' },
      impersonal: ['number'],
      kept: 'Shows that places were given in their order.',
    },
    'training.convocation': {
      of: { enrolment_id: 'training.enrolment' },
      given: { as: 'convocations', columns: ['sent_at'], orderBy: 't.sent_at' },
      impersonal: ['session_version', 'says'],
      kept: 'Who was called to a training, and when, is a part of what proves it: it stays, by a record without a name.',
    },
    'training.absence': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'announced_absences',
        columns: ['half_day_id', 'reason', 'announced_at'],
        orderBy: 't.announced_at',
      },
      erased: 'ROWS',
    },
    'training.prerequisite_proof': {
      of: { enrolment_id: 'training.enrolment' },
      given: { as: 'prerequisite_proofs', columns: ['course_id', 'label', 'recorded_on'], orderBy: 't.course_id' },
      erased: 'ROWS',
      inAudit: ['label'],
    },
    'training.evaluation_invitation': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'evaluations_asked',
        with: {
          moment: '(select v.moment from training.evaluation v where v.id = t.evaluation_id)',
          session: '(select v.training_session_id from training.evaluation v where v.id = t.evaluation_id)',
        },
        columns: ['has_answered'],
        orderBy: 't.evaluation_id',
      },
      withheld: { secret_hash: 'Opens an evaluation.' },
      impersonal: ['evaluation_id'],
      erased: 'ROWS',
    },
    'training.positioning': {
      of: { enrolment_id: 'training.enrolment' },
      given: { as: 'positioning', columns: ['answers', 'answered_at'], orderBy: 't.answered_at' },
      impersonal: ['evaluation_id'],
      until: `(select s.ends_at from training.evaluation v join training.training_session s on s.id = v.training_session_id where v.id = t.evaluation_id) < now() - interval '1 year'`,
      erased: 'ROWS',
    },
    'training.accommodation_request': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'accommodation_requests',
        columns: ['need', 'trainers_may_read', 'requested_at', 'answer', 'answered_at'],
        orderBy: 't.requested_at',
      },
      // Forgotten a month after the session, or with it where it was cancelled.
      until: `exists (select from training.enrolment e join training.training_session s on s.id = e.training_session_id
        where e.id = t.enrolment_id and (s.status = 'CANCELLED' or s.ends_at < now() - interval '30 days'))`,
      erased: 'ROWS',
      inAudit: ['trainers_may_read'],
    },
    'training.accommodation_referent': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'accommodation_referent_of',
        columns: ['named_at'],
        with: { organization: '(select o.name from network.organization o where o.id = t.organization_id)' },
      },
      impersonal: ['organization_id'],
      erased: 'ROWS',
    },
    'training.training_need': {
      of: { asked_by: 'PERSON', person_id: 'PERSON' },
      given: {
        as: 'training_needs',
        columns: ['asked_on', 'subject', 'outcome', 'wished_from', 'wished_to', 'status', 'decline_reason'],
        with: { organization: '(select o.name from network.organization o where o.id = t.organization_id)' },
        orderBy: 't.asked_on',
      },
      impersonal: [
        ...['organization_id', 'headcount', 'course_id', 'territory_id', 'provider_id', 'training_session_id'],
      ],
      // What was asked for somebody goes; what they asked for a team is the team’s.
      erased: {
        subject: `case when t.subject is not null then case when t.person_id is null then t.subject else '…' end end`,
        outcome: `case when t.person_id is null then t.outcome else '…' end`,
        decline_reason: `case when t.decline_reason is not null then case when t.person_id is null then t.decline_reason else '…' end end`,
      },
      kept: 'What was asked and how it was answered proves how needs are met: it stays, by a record without a name.',
      inAudit: ['subject', 'outcome', 'reason', 'declineReason'],
    },
    'training.enrolment_result': {
      of: { person_id: 'PERSON' },
      impersonal: ['enrolment_request_id', 'place', 'enrolment_id', 'refusal'],
      until: `(select r.requested_at from training.enrolment_request r where r.id = t.enrolment_request_id) < now() - interval '30 days'`,
      erased: 'ROWS',
    },
    'training.calendar_feed': {
      of: { person_id: 'PERSON' },
      given: { as: 'calendar_feed', columns: ['made_at'], orderBy: 't.made_at' },
      withheld: { secret_hash: 'Opens the calendar of one’s sessions.' },
      erased: 'ROWS',
    },
    'training.completion': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'completed_training',
        with: {
          course:
            "coalesce((select x.title from training.course_version v cross join lateral training.text_of(v.id, 'fr') x where v.course_id = t.course_id order by v.id = t.course_version_id desc, v.number desc limit 1), t.label)",
        },
        columns: ['label', 'completed_on', 'attended_minutes', 'planned_minutes'],
        orderBy: 't.first_day',
      },
      impersonal: ['course_id', 'course_version_id', 'enrolment_id', 'sources'],
      kept: 'How many of a team were trained is counted for past days too: it stays, by a record without a name.',
    },
    'training.attendance_signature': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'attendance',
        columns: [
          ...[
            'half_day_id',
            'method',
            'presence',
            'evidence',
            'drawing',
            'typed_name',
            'note',
            'is_correction',
            'reason',
          ],
          ...['signed_at', 'device_at'],
        ],
        orderBy: 't.signed_at',
      },
      withheld: { recorded_by: 'Names somebody else.', salt: 'Keeps what was erased from being guessed.' },
      impersonal: ['training_session_id', 'number', 'digest'],
      erased: { drawing: 'null', typed_name: 'null', note: 'null', reason: 'null', salt: 'null' },
      kept: 'Who was there is a part of what proves a training: it stays, by a record without a name and without the signature.',
      inAudit: ['drawing', 'typed_name', 'note', 'reason'],
    },
    'training.attendance_seal': {
      of: { sealed_by: 'PERSON' },
      given: { as: 'sealed_half_days', columns: ['half_day_id', 'headcount', 'sealed_at'], orderBy: 't.sealed_at' },
      impersonal: ['training_session_id', 'number', 'kind', 'difference', 'covers', 'previous', 'hash'],
      kept: 'Who countersigned is a part of what proves a training: it stays, by a record without a name.',
    },
    'training.attendance_attempt': {
      of: {},
      impersonal: ['key', 'failures', 'last_at', 'locked_until'],
      until: `t.last_at < now() - interval '1 day'`,
      erased: 'ROWS',
    },
    ...issued,
    'training.complaint': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'complaints',
        columns: [
          ...['received_on', 'channel', 'subject', 'detail', 'complainant', 'contact'],
          ...['answer_due_on', 'answered_on', 'answer', 'closed_on'],
        ],
        with: { provider: '(select o.name from network.organization o where o.id = t.organization_id)' },
        orderBy: 't.received_on',
      },
      impersonal: ['organization_id', 'course_id', 'training_session_id'],
      erased: { person_id: 'null', detail: 'null', complainant: 'null', contact: 'null', answer: 'null' },
      until: `t.closed_on < now() - interval '6 years'`,
      kept: 'That there was a complaint, what it was about and when it was answered proves the quality of a provider: it stays without whoever complained.',
      inAudit: ['detail', 'complainant', 'contact', 'answer'],
    },
    'training.improvement_action': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'improvement_actions',
        columns: ['title', 'detail', 'decided_on', 'due_on', 'done_on', 'checked_on', 'effect'],
        orderBy: 't.decided_on',
      },
      impersonal: ['organization_id', 'origin', 'complaint_id'],
      kept: 'What a provider did to be better: who saw to it stays, by a record without a name.',
    },
    'training.trainer_competence': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'trainer_file',
        columns: [...['kind', 'title', 'institution', 'obtained_on', 'ended_on', 'minutes', 'note', 'document_url']],
        with: { provider: '(select o.name from network.organization o where o.id = t.organization_id)' },
        orderBy: 't.first_day',
      },
      impersonal: ['organization_id', 'completion_id'],
      erased: 'ROWS',
    },
  },
  impersonal: {
    // About the evidence of a provider, and how it verified a subcontractor.
    'training.quality_evidence': ['note'],
    'training.quality_guide': ['note_fr', 'note_en'],
    // Where a session takes place.
    'training.training_session': ['address'],
    // What a translation was made from.
    'training.course_text': ['french'],
    // Given without a name: nobody can be found by it.
    'training.evaluation_ballot': ['answers'],
    // What the codes of its sheets are worked out from.
    'training.attendance_secret': ['secret'],
    // Of the platform.
    'training.badge_key': ['public_jwk', 'sealed'],
  },
};

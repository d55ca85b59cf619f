import { type PersonalData } from '#lib/personal-data';

/** What training holds of people. */
export const personalData: PersonalData = {
  name: 'training',
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
        columns: ['status', 'requested_at', 'waits_until', 'end_cause', 'end_reason', 'attended_minutes'],
        orderBy: 't.requested_at',
      },
      impersonal: ['is_late', 'beyond_capacity'],
      erased: { end_reason: 'null' },
      kept: 'Who took part is a part of what proves a training: it stays, by a record without a name.',
      inAudit: ['end_reason', 'reason'],
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
    'training.absence': {
      of: { enrolment_id: 'training.enrolment' },
      given: {
        as: 'announced_absences',
        columns: ['half_day_id', 'reason', 'announced_at'],
        orderBy: 't.announced_at',
      },
      erased: 'ROWS',
    },
    'training.enrolment_result': {
      of: { person_id: 'PERSON' },
      impersonal: ['enrolment_request_id', 'place', 'enrolment_id', 'refusal'],
      until: `(select r.requested_at from training.enrolment_request r where r.id = t.enrolment_request_id) < now() - interval '30 days'`,
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
  },
  // Where a session takes place.
  impersonal: { 'training.training_session': ['address'] },
};

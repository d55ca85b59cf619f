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
  },
  // Where a session takes place.
  impersonal: { 'training.training_session': ['address'] },
};

import { type PersonalData } from '#lib/personal-data';

const KEPT = 'What was said to a call stays with what became of it; who said it goes.';

/** What participation holds of people. */
export const personalData: PersonalData = {
  name: 'participation',
  tables: {
    'participation.contribution': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'contributions',
        columns: ['shown_name', 'title', 'body', 'longitude', 'latitude', 'status', 'submitted_at', 'refusal'],
        with: { call: '(select a.title_fr from participation.call a where a.id = t.call_id)' },
      },
      impersonal: ['territory_id', 'locale', 'precision', 'number', 'published_at', 'ended_at', 'support_count'],
      erased: { person_id: 'null', shown_name: 'null' },
      kept: KEPT,
      inAudit: ['shown_name'],
    },
    'participation.contribution_place': {
      of: { contribution_id: 'participation.contribution' },
      given: { as: 'contributionPlaces', columns: ['longitude', 'latitude'] },
      erased: 'ROWS',
    },
    'participation.contribution_version': {
      of: { contribution_id: 'participation.contribution' },
      given: { as: 'contributionVersions', columns: ['title', 'body', 'written_at'] },
      impersonal: ['number'],
      kept: KEPT,
    },
    'participation.answered': {
      of: { contribution_id: 'participation.contribution' },
      given: {
        as: 'contributionAnswers',
        columns: [],
        with: { answer: '(select a.body_fr from participation.official_answer a where a.id = t.answer_id)' },
      },
      impersonal: ['contribution_id', 'answer_id'],
      kept: KEPT,
    },
    'participation.followed_up': {
      of: { contribution_id: 'participation.contribution' },
      given: {
        as: 'contributionFollowUp',
        columns: [],
        with: { step: '(select s.status from participation.follow_up_step s where s.id = t.step_id)' },
      },
      impersonal: ['contribution_id', 'step_id'],
      kept: KEPT,
    },
    'participation.contribution_support': {
      of: { person_id: 'PERSON' },
      given: {
        as: 'supports',
        columns: ['supported_at'],
        with: { contribution: '(select c.title from participation.contribution c where c.id = t.contribution_id)' },
      },
      erased: 'ROWS',
    },
  },
  impersonal: {
    'participation.initiative_phase': ['name_fr', 'name_en'],
    // What organizations say in public.
    'participation.follow_up_step': ['note_fr', 'note_en'],
  },
  /** What they wrote goes with them where they wished it: the contribution leaves its number alone. */
  async erase(tx, { people }, content) {
    if (content !== 'ERASE') return;
    await tx.query(
      'delete from participation.contribution_version v using participation.contribution c where c.id = v.contribution_id and c.person_id = any($1)',
      [people],
    );
    await tx.query(
      `update participation.contribution set title = '–', body = '', refusal = null, status = 'WITHDRAWN', ended_at = coalesce(ended_at, now()),
         longitude = null, latitude = null, precision = null, version = version + 1 where person_id = any($1)`,
      [people],
    );
  },
};

import { type PersonalData } from '#lib/personal-data';

/** What can be changed no more is given no more: it would prove to others how one voted. */
const whileVoting = (column: string): string =>
  `(case when participation.budget_stage(t.call_id, clock_timestamp()) = 'VOTING' then ${column} end)`;
const AFTER = 'Given while the vote is open; once it is closed it would prove how one voted.';

/** Projects that came of what people said, and who has voted. */
export const budgetData: NonNullable<PersonalData['tables']> = {
  'participation.budget_project': {
    of: { contribution_id: 'participation.contribution' },
    impersonal: [
      ...['call_id', 'number', 'title_fr', 'title_en', 'about_fr', 'about_en', 'cost', 'territory_id', 'place'],
      ...['contribution_id', 'organization_id', 'item_id', 'longitude', 'latitude', 'cost_note', 'verdict'],
      'recorded_at',
    ],
    kept: 'What organizations put to the vote stays as it was voted on.',
  },
  'participation.budget_project_origin': {
    of: { contribution_id: 'participation.contribution' },
    given: {
      as: 'contributionProjects',
      columns: [],
      with: { project: '(select p.title_fr from participation.budget_project p where p.id = t.project_id)' },
    },
    impersonal: ['project_id', 'contribution_id'],
    kept: 'That a project came of it.',
  },
  'participation.budget_review': {
    of: { project_id: 'participation.budget_project' },
    impersonal: [
      ...['project_id', 'number', 'verdict', 'reasons_fr', 'reasons_en', 'reviewed_by', 'on_day', 'recorded_at'],
    ],
    kept: 'What organizations say in public of what they put to the vote.',
  },
  'participation.budget_voter': {
    of: { person_id: 'PERSON' },
    given: {
      as: 'budgetBallots',
      columns: ['voted_on'],
      with: {
        call: '(select a.title_fr from participation.call a where a.id = t.call_id)',
        ...{ choice: whileVoting('t.choice'), receipt: whileVoting('t.receipt') },
      },
    },
    withheld: { choice: AFTER, receipt: AFTER },
    impersonal: ['call_id', 'territory_id'],
    // Before it is counted their ballot goes with them; after that nothing leads to it.
    erased: 'ROWS',
  },
};

/** Words of organizations, and what is nobody’s. */
export const budgetWords: NonNullable<PersonalData['impersonal']> = {
  // What organizations say of what they put to the vote.
  'participation.budget_project_cost': ['note'],
  // Booths and the rule; all ballots in one row: nobody’s.
  'participation.budget_booth': ['name'],
  'participation.budget_rule': ['envelopes', 'incompatible'],
  'participation.budget_result': ['outcome'],
};

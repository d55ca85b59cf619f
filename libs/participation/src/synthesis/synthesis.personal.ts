import { type PersonalTable } from '#lib/personal-data';

/** What is held of people who are cited: their contribution, and nothing else of them. */
export const citationOfPeople: PersonalTable = {
  of: { contribution_id: 'participation.contribution' },
  given: {
    as: 'contributionCitations',
    columns: [],
    with: { statement: '(select s.title_fr from participation.synthesis_statement s where s.id = t.statement_id)' },
  },
  impersonal: ['statement_id', 'contribution_id', 'side'],
  kept: 'What is said of it together with others; what it says itself goes.',
};

/** What organizations say in public, and why they do not stand by it any more. */
export const synthesisWords = {
  'participation.synthesis': ['withdrawal_reason'],
  'participation.synthesis_version': ['introduction_fr', 'introduction_en', 'note'],
  'participation.synthesis_statement': ['body_fr', 'body_en'],
};

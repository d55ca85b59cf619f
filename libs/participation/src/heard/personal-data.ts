import { type PersonalData } from '#lib/personal-data';

/** What is counted of contributions. */
export const heardData: NonNullable<PersonalData['tables']> = {
  'participation.heard_contribution': {
    of: { contribution_id: 'participation.contribution' },
    impersonal: [
      ...['initiative_id', 'call_id', 'territory_id', 'area', 'place', 'day', 'at', 'is_shown'],
      ...['first_of_call_area', 'first_of_call', 'first_of_area', 'first_of_place', 'first_of_all'],
    ],
    kept: 'What is counted of a contribution; of nobody each is the first.',
  },
};

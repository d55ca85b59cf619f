import { type PersonalData } from '#lib/personal-data';

/** What participation holds of people: nobody is named by an initiative. */
export const personalData: PersonalData = {
  name: 'participation',
  impersonal: { 'participation.initiative_phase': ['name_fr', 'name_en'] },
};

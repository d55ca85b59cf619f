import { type PersonalData } from '#lib/personal-data';

/** Of people the division of France knows nothing: names are those of places. */
export const personalData: PersonalData = {
  name: 'territories',
  impersonal: {
    'territories.contour': ['geometry'],
    'territories.designation': ['name', 'folded_name'],
    'territories.territory_version': ['name'],
  },
};

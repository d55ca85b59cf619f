import { type PersonalData } from '#lib/personal-data';

/** Of people the division of France knows nothing: names are those of places. */
export const personalData: PersonalData = {
  name: 'territories',
  impersonal: {
    'territories.contour': ['geometry'],
    'territories.designation': ['name', 'folded_name', 'present_folded_name'],
    'territories.outline': ['geometry'],
    'territories.territory_version': ['name'],
  },
};

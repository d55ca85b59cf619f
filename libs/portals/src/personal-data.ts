import { type PersonalData } from '#lib/personal-data';

/** What portals hold of people. */
export const personalData: PersonalData = {
  name: 'portals',
  impersonal: { 'portals.item_version_text': ['document'] },
};

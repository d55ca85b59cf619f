import { type PersonalData } from '#lib/personal-data';
import { handoverData } from './handover/personal-data.js';
import { itemDraftData } from './item-draft/personal-data.js';
import { mediaData } from './media/personal-data.js';
import { uploadData } from './upload/personal-data.js';
import { viewpointPhotographData } from './viewpoint-photograph/personal-data.js';

/** What portals hold of people. */
export const personalData: PersonalData = {
  name: 'portals',
  tables: { ...mediaData, ...uploadData, ...itemDraftData, ...viewpointPhotographData, ...handoverData },
  impersonal: { 'portals.item_version_text': ['document'], 'portals.item_draft_text': ['document'] },
};

import { type PersonalData } from '#lib/personal-data';
import { handoverData } from './handover/personal-data.js';
import { itemCorrectionData } from './item-correction/personal-data.js';
import { itemDraftData } from './item-draft/personal-data.js';
import { itemPreviewData } from './item-preview/personal-data.js';
import { itemPresenceData } from './item-presence/personal-data.js';
import { mediaData } from './media/personal-data.js';
import { portfolioArchiveData } from './portfolio-archive/personal-data.js';
import { savedSearchData } from './saved-search/personal-data.js';
import { uploadData } from './upload/personal-data.js';
import { viewpointPhotographData } from './viewpoint-photograph/personal-data.js';

/** What portals hold of people. */
export const personalData: PersonalData = {
  name: 'portals',
  tables: {
    ...mediaData,
    ...uploadData,
    ...itemDraftData,
    ...itemCorrectionData,
    ...itemPreviewData,
    ...itemPresenceData,
    ...savedSearchData,
    ...viewpointPhotographData,
    ...handoverData,
    ...portfolioArchiveData,
  },
  impersonal: {
    'portals.item_version': ['documents', 'facts'],
    'portals.item_version_text': ['document'],
    'portals.item_draft_text': ['document'],
    'portals.item_origin': ['texts', 'facts'],
    // Of the web.
    'links.link': ['address'],
    'links.item_link': ['address'],
  },
};

import type { fr as certificate } from '../certificate/fr.js';
import type { fr as developers } from '../developers/fr.js';
import type { fr as club } from '../club/fr.js';
import type { fr as chain } from '../chain/fr.js';
import type { fr as dues } from '../dues/fr.js';
import type { fr as governance } from '../governance/fr.js';
import type { fr as budget } from '../initiative/budget/fr.js';
import type { fr as heard } from '../initiative/heard/fr.js';
import type { fr as synthesis } from '../initiative/synthesis/fr.js';
import type { fr as initiative } from '../initiative/fr.js';
import type { fr as entry } from '../initiative/entry/fr.js';
import type { fr as document } from '../initiative/document/fr.js';
import type { fr as photo } from '../initiative/photo/fr.js';
import type { fr as survey } from '../initiative/survey/fr.js';
import type { fr as itemEditor } from '../item-editor/fr.js';
import type { fr as notifications } from '../notifications/fr.js';
import type { fr as legal } from '../legal/fr.js';
import type { fr as media } from '../media/fr.js';
import type { fr as desk } from '../portal-desk/fr.js';
import type { fr as portals } from '../portals/fr.js';
import type { fr as records } from '../records/fr.js';
import type { fr as coverage } from '../coverage/fr.js';
import type { fr as report } from '../report/fr.js';
import type { fr as reportEditor } from '../report/editor/fr.js';
import type { fr as quality } from '../quality/fr.js';
import type { fr as itemImport } from '../item-import/fr.js';
import type { fr as itemReview } from '../item-review/fr.js';
import type { fr as sitePages } from '../search/fr-site-pages.js';
import type { fr as keptItems } from '../kept-items/fr.js';
import type { fr as moderation } from '../moderation/fr.js';
import type { fr as itemCorrection } from '../item-correction/fr.js';
import type { fr as handover } from '../handover/fr.js';
import type { fr as discussion } from '../discussion/fr.js';
import type { fr as clubHome } from '../club/home/fr.js';
import type { fr as clubNotice } from '../club/notice/fr.js';
import type { fr as clubCalendar } from '../club/calendar/fr.js';
import type { fr as clubMember } from '../club/member/fr.js';
import type { fr as clubFile } from '../club/file/fr.js';
import type { fr as meeting } from '../club/meeting/fr.js';
import type { fr as poll } from '../club/poll/fr.js';
import type { fr as viewpoint } from '../viewpoint/fr.js';
import type { fr as training } from '../training/fr.js';
import type { fr } from './fr.js';
import type { fr as account } from './fr-account.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof fr &
        typeof account &
        typeof certificate &
        typeof developers &
        typeof chain &
        typeof club &
        typeof dues &
        typeof governance &
        typeof budget &
        typeof heard &
        typeof synthesis &
        typeof initiative &
        typeof entry &
        typeof document &
        typeof photo &
        typeof survey &
        typeof itemEditor &
        typeof notifications &
        typeof legal &
        typeof media &
        typeof portals &
        typeof desk &
        typeof records &
        typeof training &
        typeof itemImport &
        typeof sitePages &
        typeof itemReview &
        typeof keptItems &
        typeof discussion &
        typeof clubCalendar &
        typeof clubMember &
        typeof clubHome &
        typeof clubNotice &
        typeof clubFile &
        typeof meeting &
        typeof poll &
        typeof viewpoint &
        typeof itemCorrection &
        typeof moderation &
        typeof handover &
        typeof coverage &
        typeof report &
        typeof reportEditor &
        typeof quality;
    };
  }
}

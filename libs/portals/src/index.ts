import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { handover } from './handover/index.js';
import { item } from './item/index.js';
import { itemCorrection } from './item-correction/index.js';
import { itemBatch } from './item-batch/index.js';
import { itemDocument } from './item-document/index.js';
import { itemImport } from './item-import/index.js';
import { itemRelation } from './item-relation/index.js';
import { itemPreview } from './item-preview/index.js';
import { itemLink } from './item-link/index.js';
import { itemPresence } from './item-presence/index.js';
import { licence } from './licence/index.js';
import { media } from './media/index.js';
import { notifications } from './notifications.js';
import { personalData } from './personal-data.js';
import { placement } from './placement/index.js';
import { portal } from './portal/index.js';
import { portfolioArchive } from './portfolio-archive/index.js';
import { similarItem } from './similar-item/index.js';
import { choices, reports } from './reports/index.js';
import { savedSearch } from './saved-search/index.js';
import { theme } from './theme/index.js';
import { upload } from './upload/index.js';
import { viewpointPhotograph } from './viewpoint-photograph/index.js';

export { bagOf, payloadOf, type Payload } from './archive/bag.js';
export { escaped } from './archive/escaped.js';
export { Bag, BagFault, takeArchive, writeArchive } from './archive/index.js';
export { known } from './theme/known.js';
export { Theme } from './theme/theme.type.js';
export { Entry, Item, Notebook, Resource, ViewpointSeries } from './item/item.type.js';
export { boxOf, isInBox } from './item/item.geo.js';
export { ITEM, seesItem } from './item/item.sight.js';
export { seesPortal, SHOWN_IN } from './portal/portal.sight.js';
export { Portal } from './portal/portal.type.js';
export { similarItems } from './similar-item/similar-items.js';
export { LinkLooker } from './item-link/link-looker.js';
export { SavedSearchNews } from './saved-search/saved-search.news.js';
export { StoreModule } from './store/store.module.js';
export { StoreWatch } from './store/store-watch.js';
export { mediaStoreOf, type StoreSettings } from './store/store-of.js';
export { MediaStore, ORIGINAL } from './store/media-store.js';
export { sendStored } from './store/send-stored.js';
export { inseeCode, plainly, type TableRow, tableRows } from './table/table.js';
export { takeUpload } from './upload/take-upload.js';
export { fileNameOf, inLetters } from './media/media.extension.js';
export { drawingApart } from './picture/read-apart.js';
export { expectTaken } from './picture/taken-on.js';
export { withCopy, withFolder } from './store/local-copy.js';
export { ViewpointPhotograph } from './viewpoint-photograph/viewpoint-photograph.type.js';
export { takeIntoSeries, type TakenIntoSeries } from './viewpoint-photograph/viewpoint-photograph.taken.js';
export { ImageRight, MediaFormat } from './media/media.enums.js';
export { MediaAlreadyRecordedError } from './media/media.errors.js';
export { drawing, drawMedia, renditionName } from './media/media.tasks.js';
export { forgetMedia } from './media/media.tasks.js';
export { type Light, SENT_SIZE, sentPhotograph } from './demonstration/sent-photographs.js';
export { loadPortalsDemonstration, removePortalsDemonstration } from './demonstration/load.js';

const nouns = part(
  theme,
  licence,
  portal,
  item,
  itemDocument,
  itemImport,
  itemBatch,
  itemCorrection,
  itemRelation,
  handover,
  portfolioArchive,
  itemPreview,
  placement,
  similarItem,
  media,
  upload,
  viewpointPhotograph,
  savedSearch,
  itemPresence,
  itemLink,
);

export const portals = {
  ...nouns,
  name: 'portals',
  module: moduleOf('portals', nouns),
  migrations: sqlMigrations('libs/portals/src/migrations'),
  tells: ['portals'],
  personalData,
  notifications,
  reports,
  choices,
};

import { noun } from '#lib/nouns';
import { itemPreviewReads, previewedReads } from './item-preview.reads.js';
import { ItemPreviewResolver } from './item-preview.resolver.js';

export const itemPreview = noun({ reads: [itemPreviewReads, previewedReads], providers: [ItemPreviewResolver] });

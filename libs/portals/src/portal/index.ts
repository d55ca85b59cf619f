import { noun } from '#lib/nouns';
import { EditorWrites } from './portal.editors.js';
import { organizationPortals, partnerReads, portalReads, rolePortal } from './portal.reads.js';
import { PortalWrites } from './portal.writes.js';

export const portal = noun({
  reads: [portalReads, partnerReads],
  contributions: [organizationPortals, rolePortal],
  writes: [PortalWrites, EditorWrites],
});

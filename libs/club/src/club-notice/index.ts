import { noun } from '#lib/nouns';
import { clubNoticeReads, workstreamNotice } from './club-notice.reads.js';
import { ClubNoticeWrites } from './club-notice.writes.js';

export const clubNotice = noun({
  reads: [clubNoticeReads],
  contributions: [workstreamNotice],
  writes: [ClubNoticeWrites],
});

import { noun } from '#lib/nouns';
import { AppealWrites } from './appeal.writes.js';
import { ModerationBatchResolver } from './moderation-batch.resolver.js';
import { ModerationQueueResolver } from './moderation-queue.resolver.js';
import { moderationReportReads } from './moderation-report.reads.js';
import { commentModeration, contributionModeration, moderationReads } from './moderation.reads.js';
import { ModerationWrites } from './moderation.writes.js';

export const moderation = noun({
  reads: [moderationReads, moderationReportReads],
  contributions: [contributionModeration, commentModeration],
  writes: [ModerationWrites, AppealWrites],
  providers: [ModerationBatchResolver, ModerationQueueResolver],
});

import { noun } from '#lib/nouns';
import { ArchiveDownloadController } from './download.controller.js';
import { makeArchive, tidyArchives } from './make.task.js';
import { organizationArchives, portfolioArchiveReads } from './portfolio-archive.reads.js';
import { PortfolioArchiveWrites } from './portfolio-archive.writes.js';

export const portfolioArchive = noun({
  reads: [portfolioArchiveReads],
  contributions: [organizationArchives],
  writes: [PortfolioArchiveWrites],
  controllers: [ArchiveDownloadController],
  tasks: [makeArchive, tidyArchives],
  recurring: [{ task: tidyArchives, cron: '41 * * * *' }],
});

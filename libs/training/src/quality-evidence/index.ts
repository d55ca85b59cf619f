import { noun } from '#lib/nouns';
import { evidenceLinkReads } from './evidence-link.reads.js';
import {
  organizationQuality,
  qualityEvidenceReads,
  qualityGuideReads,
  qualityIndicatorReads,
} from './quality-evidence.reads.js';
import { evidenceTask } from './quality-evidence.task.js';
import { QualityEvidenceWrites } from './quality-evidence.writes.js';

export const qualityEvidence = noun({
  reads: [qualityEvidenceReads, qualityGuideReads, qualityIndicatorReads, evidenceLinkReads],
  contributions: [organizationQuality],
  writes: [QualityEvidenceWrites],
  tasks: [evidenceTask],
  recurring: [{ task: evidenceTask, cron: '47 5 * * *', payload: {} }],
});

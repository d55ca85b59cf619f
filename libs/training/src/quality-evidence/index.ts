import { noun } from '#lib/nouns';
import { evidenceLinkReads } from './evidence-link.reads.js';
import {
  organizationQuality,
  qualityEvidenceReads,
  qualityGuideReads,
  qualityIndicatorReads,
} from './quality-evidence.reads.js';
import { QualityEvidenceWrites } from './quality-evidence.writes.js';

export const qualityEvidence = noun({
  reads: [qualityEvidenceReads, qualityGuideReads, qualityIndicatorReads, evidenceLinkReads],
  contributions: [organizationQuality],
  writes: [QualityEvidenceWrites],
});

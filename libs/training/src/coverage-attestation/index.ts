import { noun } from '#lib/nouns';
import { CoverageAttestationController } from './coverage-attestation.controller.js';
import { CoverageAttestationIssuer } from './coverage-attestation.issue.js';
import { coverageAttestationReads, organizationAttestations } from './coverage-attestation.reads.js';
import { CoverageAttestationVerificationResolver } from './coverage-attestation.verification.js';
import { CoverageAttestationWrites } from './coverage-attestation.writes.js';

export const coverageAttestation = noun({
  reads: [coverageAttestationReads],
  contributions: [organizationAttestations],
  writes: [CoverageAttestationWrites],
  providers: [CoverageAttestationIssuer, CoverageAttestationVerificationResolver],
  controllers: [CoverageAttestationController],
});

import { noun } from '#lib/nouns';
import { CertificateController } from './certificate.controller.js';
import { CertificateFiles } from './certificate.file.js';
import { CertificateIssuer } from './certificate.issuer.js';
import { certificateReads, personCertificates, sessionCertificates } from './certificate.reads.js';
import { CertificateResolver } from './certificate.resolver.js';
import { CertificateVerificationResolver } from './certificate.verification.js';
import { CertificateWrites } from './certificate.writes.js';
import { CertificatesIssue } from './session-certificates.issue.js';
import { Guesses } from '../verification/guesses.js';

export const certificate = noun({
  reads: [certificateReads],
  contributions: [sessionCertificates, personCertificates],
  writes: [CertificateWrites],
  providers: [
    CertificateFiles,
    CertificateIssuer,
    CertificateResolver,
    CertificatesIssue,
    CertificateVerificationResolver,
    Guesses,
  ],
  controllers: [CertificateController],
});

import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node, OwnedBy, UserError } from '#lib/graphql';
import { Person } from '#lib/network';
import { Completion } from '../completion/completion.type.js';
import { CertificateKind, CertificateStatus } from './certificate.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'What certifies that somebody completed a training: numbered without gaps, printed once and never changed. Its holder sees it, managers of whom they work for, whoever holds the session, and coordinators.',
})
@Entity('training', 'certificate')
export class Certificate extends DatedNode {
  @Field({
    description:
      'Its number: the provider, the year, and one after the other without gaps, as `CAUE-59-2026-00012`; `DEMO-` before that for demonstration.',
  })
  number: string;

  @Field(() => CertificateKind, { description: 'What it is.' })
  kind: CertificateKind;

  @Field(() => CertificateStatus, { description: 'Where it stands today.' })
  status: CertificateStatus;

  @Field({
    description: 'With the number it opens the page where anybody can check the certificate: five groups of four.',
  })
  code: string;

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds; null for ever.' })
  validUntil: string | null;

  @Field({ description: 'Who earned it, as called on that day.' })
  holderName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whom they worked for in the session, as called on that day; null for nobody.',
  })
  employerName: string | null;

  @Field({ description: 'Who issued it, as called on that day.' })
  providerName: string;

  @Field({ description: 'Title of the course, as it was taught.' })
  courseTitle: string;

  @Field(() => LocalDate, { description: 'First day of the session.' })
  startsOn: string;

  @Field(() => LocalDate, { description: 'Last day of the session.' })
  completedOn: string;

  @Field(() => Float, { nullable: true, description: 'Hours really attended; null when nobody told.' })
  hours: number | null;

  @Field({
    description:
      'Whether the hours that were settled since are others than those that it certifies: who issued it replaces it then.',
  })
  isOutdated: boolean;

  @Field(() => String, { nullable: true, description: 'Why it stands for another; null when it does not.' })
  replacesReason: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  revocationReason: string | null;

  @Field({ description: 'SHA-256 of the PDF, in hexadecimal.' })
  sha256: string;

  @Field({ description: 'Address of the PDF on this server, for those who may see the certificate.' })
  pdfPath: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Address of the same as a signed Open Badge 3.0 (VC-JWT) on this server, for those who may see the certificate; with `.json` at its end in plain. Null where nothing signs badges.',
  })
  badgePath: string | null;

  @Field({ description: 'Path of the portal where anybody can check it.' })
  verificationPath: string;

  @Field({ description: 'Whether the caller may replace and revoke it: managers of who issued it, and coordinators.' })
  viewerIssues: boolean;

  @Field({ description: 'Generated for demonstration: certifies nothing.' })
  isDemonstration: boolean;
}

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'What came of the certificate for one completion.' })
export class CertificateResult {
  @Field(() => Person, { nullable: true, description: 'Whose it is; null when the caller may not see them.' })
  person?: Person | null;

  @Field(() => Completion, { nullable: true, description: 'What was completed; null when the caller may not see it.' })
  completion?: Completion | null;

  @Field(() => Certificate, { nullable: true, description: 'The certificate; null when none was issued.' })
  certificate?: Certificate | null;

  @Field(() => [UserError], { description: 'Why none was issued; empty when one was. At most 1.' })
  userErrors: UserError[];
}

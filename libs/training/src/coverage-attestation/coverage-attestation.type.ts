import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DatedNode, Entity, LocalDate, Node } from '#lib/graphql';
import { CertificateStatus } from '../certificate/certificate.enums.js';

@Audience('SIGNED_IN')
@ObjectType({
  implements: () => [Node, DatedNode],
  description:
    'Attests that everybody of a team was trained on a day, beyond doubt: numbered without gaps, printed once and never changed. Managers of the organization see it, and coordinators.',
})
@Entity('training', 'attestation')
export class CoverageAttestation extends DatedNode {
  @Field({
    description:
      'Its number: `COUV`, the organization, the year, and one after the other without gaps, as `COUV-CAUE-59-2026-00003`; `DEMO-` before the organization for demonstration.',
  })
  number: string;

  @Field(() => CertificateStatus, { description: 'Where it stands today; it never expires, as it is about one day.' })
  status: CertificateStatus;

  @Field({ description: 'With the number it opens the page where anybody can check it: five groups of four.' })
  code: string;

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field(() => LocalDate, { description: 'The day on which the team was trained.' })
  coveredOn: string;

  @Field(() => Int, { description: 'How many counted for the team on that day, all of them trained.' })
  headcount: number;

  @Field({ description: 'Title of the rule by which it was counted, as it was called.' })
  ruleTitle: string;

  @Field({ description: 'Whose team it is, as called when it was issued.' })
  organizationName: string;

  @Extensions({ bound: 200 })
  @Field(() => [String], {
    description: 'Who was in the team, as printed; empty where names were not asked for. At most 200.',
  })
  names: string[];

  @Field({ description: 'Whether the names of the team are printed.' })
  withNames: boolean;

  @Field({
    description: 'Whether the records say otherwise of that day by now: who issued it replaces or revokes it then.',
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

  @Field({ description: 'Address of the PDF on this server, for those who may see the attestation.' })
  pdfPath: string;

  @Field({ description: 'Path of the portal where anybody can check it.' })
  verificationPath: string;

  @Field({ description: 'Generated for demonstration: attests nothing.' })
  isDemonstration: boolean;
}

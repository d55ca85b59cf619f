import { Injectable } from '@nestjs/common';
import { Args, Context, Extensions, Field, Float, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Pool } from 'pg';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy, type RequestContext } from '#lib/graphql';
import { CertificateKind, CertificateStatus } from './certificate.enums.js';
import { Guesses } from '../verification/guesses.js';
import { codeTyped, NO_CODE, numberTyped } from '../verification/verification-code.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'A course, as a certificate calls it.' })
export class CertifiedCourse {
  @Field({ description: 'Its title, as printed.' })
  title: string;

  @Extensions({ length: 800 })
  @Field({ description: 'Its objectives, as printed on an attestation.' })
  objectives: string;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'The certificate before or after one that is checked.' })
export class CertificateNamed {
  @Field({ description: 'Its number.' })
  number: string;

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field({ description: 'Why the later one stands for the earlier one.' })
  reason: string;
}

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({
  description:
    'All that is printed on a certificate, for whoever holds the paper: if they differ, the paper is not what was issued.',
})
export class CertificateVerification {
  @Field({ description: 'Whether it says what is true today: not revoked, not replaced, not expired.' })
  valid: boolean;

  @Field(() => CertificateStatus, { description: 'Where it stands today.' })
  status: CertificateStatus;

  @Field({ description: 'Its number.' })
  number: string;

  @Field(() => CertificateKind, { description: 'What it is.' })
  kind: CertificateKind;

  @Field({ description: 'Who earned it.' })
  holderName: string;

  @Field(() => String, { nullable: true, description: 'Whom they worked for in the session; null for nobody.' })
  employerName: string | null;

  @Field({ description: 'Who issued it.' })
  providerName: string;

  @Field(() => String, { nullable: true, description: 'Address of who issued it; null when not printed.' })
  providerAddress: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN of who issued it; null when not printed.' })
  providerSiren: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs for who issued it; null when nobody is named.' })
  signatory: string | null;

  @Field(() => String, { nullable: true, description: 'In what function; null when none is named.' })
  signatoryFunction: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was issued; null when not printed.' })
  place: string | null;

  @Field(() => CertifiedCourse, { description: 'What was taught.' })
  course: CertifiedCourse;

  @Field(() => LocalDate, { description: 'First day of the session.' })
  startsOn: string;

  @Field(() => LocalDate, { description: 'Last day of the session.' })
  completedOn: string;

  @Field(() => Float, { nullable: true, description: 'Hours really attended; null when nobody told.' })
  hours: number | null;

  @Field(() => Float, { nullable: true, description: 'Hours that were planned; null when nobody told.' })
  plannedHours: number | null;

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds; null for ever.' })
  validUntil: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  revocationReason: string | null;

  @Field(() => CertificateNamed, { nullable: true, description: 'The one that it stands for; null for none.' })
  replaces: CertificateNamed | null;

  @Field(() => CertificateNamed, { nullable: true, description: 'The one that stands for it now; null for none.' })
  replacedBy: CertificateNamed | null;

  @Field({ description: 'SHA-256 of the PDF that was issued, in hexadecimal: that of any other file differs.' })
  sha256: string;

  @Field({ description: 'Generated for demonstration: certifies nothing.' })
  isDemonstration: boolean;
}

/** The one with this number and code; one statement, whatever is found. */
const FOUND = `
  select s.status = 'IN_FORCE' as valid, s.status, c.number, c.kind, c.holder as "holderName", c.employer as "employerName",
    c.provider as "providerName", c.provider_address as "providerAddress", c.provider_siren as "providerSiren", c.signatory,
    c.signatory_function as "signatoryFunction", c.place, jsonb_build_object('title', c.course_title, 'objectives', c.objectives) as course,
    c.starts_on as "startsOn", c.completed_on as "completedOn", round(c.attended_minutes / 60.0, 2)::float as hours,
    round(c.planned_minutes / 60.0, 2)::float as "plannedHours", c.issued_on as "issuedOn", c.valid_until as "validUntil",
    case when c.ending = 'REVOKED' then c.ended_on end as "revokedOn", case when c.ending = 'REVOKED' then c.end_reason end as "revocationReason",
    (select jsonb_build_object('number', o.number, 'issuedOn', o.issued_on, 'reason', c.replaces_reason) from training.certificate o where o.id = c.replaces_id) as replaces,
    (select jsonb_build_object('number', n.number, 'issuedOn', n.issued_on, 'reason', n.replaces_reason) from training.certificate n where n.replaces_id = c.id) as "replacedBy",
    f.sha256, c.demonstration as "isDemonstration"
  from training.certificate c join training.certificate_file f on f.certificate_id = c.id
  cross join lateral (select coalesce(c.ending, case when c.valid_until < $3::date then 'EXPIRED' else 'IN_FORCE' end) as status) s
  where c.code = $2 and c.number = $1`;

@Injectable()
@Resolver()
export class CertificateVerificationResolver {
  constructor(
    private readonly pool: Pool,
    private readonly guesses: Guesses,
  ) {}

  @Audience('EVERYONE')
  @Query(() => CertificateVerification, {
    nullable: true,
    description:
      'Checks a certificate by what is printed on it. Null for a number without its code, as for one that there is not. Who guesses wrong too often waits.',
  })
  async certificateVerification(
    @Args('number', { description: 'The number that is printed.' }) number: string,
    @Args('code', { description: 'The code that is printed; hyphens, spaces and small letters do not matter.' })
    code: string,
    @Context() context: RequestContext,
  ): Promise<CertificateVerification | null> {
    return this.guesses.guess(context, async () => {
      const { rows } = await this.pool.query<CertificateVerification>(FOUND, [
        numberTyped(number),
        codeTyped(code) ?? NO_CODE,
        context.today,
      ]);
      return rows[0] ?? null;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Args, Context, Extensions, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Pool } from 'pg';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy, type RequestContext } from '#lib/graphql';
import { CertificateStatus } from '../certificate/certificate.enums.js';
import { Guesses } from '../verification/guesses.js';
import { codeTyped, NO_CODE, numberTyped } from '../verification/verification-code.js';

@Audience('EVERYONE')
@OwnedBy('training')
@ObjectType({ description: 'The attestation before or after one that is checked.' })
export class CoverageAttestationNamed {
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
    'All that is printed on the attestation of a team, for whoever holds the paper: if they differ, the paper is not what was issued.',
})
export class CoverageAttestationVerification {
  @Field({ description: 'Whether it was neither revoked nor replaced.' })
  valid: boolean;

  @Field(() => CertificateStatus, { description: 'Where it stands today.' })
  status: CertificateStatus;

  @Field({ description: 'Its number.' })
  number: string;

  @Field({ description: 'Whose team it is, and who issued it.' })
  organizationName: string;

  @Field(() => String, { nullable: true, description: 'Address of the organization; null when not printed.' })
  organizationAddress: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN of the organization; null when not printed.' })
  organizationSiren: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs for the organization; null when nobody is named.' })
  signatory: string | null;

  @Field(() => String, { nullable: true, description: 'In what function; null when none is named.' })
  signatoryFunction: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was issued; null when not printed.' })
  place: string | null;

  @Field(() => LocalDate, { description: 'The day on which the team was trained.' })
  coveredOn: string;

  @Field(() => Int, { description: 'How many counted for the team on that day, all of them trained.' })
  headcount: number;

  @Field({ description: 'Title of the rule by which it was counted.' })
  ruleTitle: string;

  @Field(() => LocalDate, { description: 'First day of that rule.' })
  ruleFrom: string;

  @Field(() => Int, { description: 'Percent of a training that must have been attended.' })
  leastShare: number;

  @Field(() => Int, { nullable: true, description: 'For how many months a training counts; null for ever.' })
  validityMonths: number | null;

  @Field(() => Int, { description: 'For so many days after they came people do not count yet.' })
  graceDays: number;

  @Extensions({ bound: 20 })
  @Field(() => [String], { description: 'Titles of the courses that count; empty when any training does. At most 50.' })
  courseTitles: string[];

  @Extensions({ bound: 200 })
  @Field(() => [String], { description: 'Who was in the team; empty when no names are printed. At most 200.' })
  names: string[];

  @Field(() => LocalDate, { description: 'When it was issued.' })
  issuedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null when it was not.' })
  revocationReason: string | null;

  @Field(() => CoverageAttestationNamed, { nullable: true, description: 'The one that it stands for; null for none.' })
  replaces: CoverageAttestationNamed | null;

  @Field(() => CoverageAttestationNamed, {
    nullable: true,
    description: 'The one that stands for it now; null for none.',
  })
  replacedBy: CoverageAttestationNamed | null;

  @Field({ description: 'SHA-256 of the PDF that was issued, in hexadecimal: that of any other file differs.' })
  sha256: string;

  @Field({ description: 'Generated for demonstration: attests nothing.' })
  isDemonstration: boolean;
}

/** The one with this number and code; one statement, whatever is found. */
const FOUND = `
  select a.ending is null as valid, coalesce(a.ending, 'IN_FORCE') as status, a.number, a.provider as "organizationName",
    a.provider_address as "organizationAddress", a.provider_siren as "organizationSiren", a.signatory, a.signatory_function as "signatoryFunction",
    a.place, a.covered_on as "coveredOn", a.headcount, a.rule as "ruleTitle", a.rule_from as "ruleFrom", a.least_share as "leastShare",
    a.validity_months as "validityMonths", a.grace_days as "graceDays", a.courses as "courseTitles", a.issued_on as "issuedOn",
    array(select n.name from training.coverage_attestation_person n where n.coverage_attestation_id = a.id order by n.place) as names,
    case when a.ending = 'REVOKED' then a.ended_on end as "revokedOn", case when a.ending = 'REVOKED' then a.end_reason end as "revocationReason",
    (select jsonb_build_object('number', o.number, 'issuedOn', o.issued_on, 'reason', a.replaces_reason)
      from training.coverage_attestation o where o.id = a.replaces_id) as replaces,
    (select jsonb_build_object('number', n.number, 'issuedOn', n.issued_on, 'reason', n.replaces_reason)
      from training.coverage_attestation n where n.replaces_id = a.id) as "replacedBy",
    f.sha256, a.demonstration as "isDemonstration"
  from training.coverage_attestation a join training.coverage_attestation_file f on f.coverage_attestation_id = a.id
  where a.code = $2 and a.number = $1`;

@Injectable()
@Resolver()
export class CoverageAttestationVerificationResolver {
  constructor(
    private readonly pool: Pool,
    private readonly guesses: Guesses,
  ) {}

  @Audience('EVERYONE')
  @Query(() => CoverageAttestationVerification, {
    nullable: true,
    description:
      'Checks the attestation of a team by what is printed on it: its number begins with `COUV-`. Null for a number without its code, as for one that there is not. Who guesses wrong too often waits.',
  })
  async coverageAttestationVerification(
    @Args('number', { description: 'The number that is printed.' }) number: string,
    @Args('code', { description: 'The code that is printed; hyphens, spaces and small letters do not matter.' })
    code: string,
    @Context() context: RequestContext,
  ): Promise<CoverageAttestationVerification | null> {
    return this.guesses.guess(context, async () => {
      const { rows } = await this.pool.query<CoverageAttestationVerification>(FOUND, [
        numberTyped(number),
        codeTyped(code) ?? NO_CODE,
      ]);
      return rows[0] ?? null;
    });
  }
}

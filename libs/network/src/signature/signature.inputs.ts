import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { LocalDate, PageArgs, PartialDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { OrganizationKind } from '../organization/organization.enums.js';
import { SourceKeys } from '../source/sources.js';
import { SignatureStatusFilter } from './signature.type.js';

@ArgsType()
export class SignaturesArgs extends PageArgs {
  @Field(() => SignatureStatusFilter, {
    defaultValue: SignatureStatusFilter.IN_FORCE,
    description: 'Which of them.',
  })
  status: SignatureStatusFilter;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe; the day of the question above when left out.',
  })
  asOf?: string | null;
}

@InputType({
  description: 'A signature. Give `organizationId`, or `undocumentedKind` when no source says who signed.',
})
export class SignatureRecordInput extends Made {
  @Reference('The agreement.') agreementId: string;
  @Reference('Who signed.', OPTIONAL) organizationId?: string | null;

  @Value(() => OrganizationKind, 'What kind of organization signed, where its name is not documented.', OPTIONAL)
  undocumentedKind?: OrganizationKind | null;

  @Value(() => PartialDate, 'When it was signed, as precise as is known.') signedOn: string;

  @Value(() => PartialDate, 'When it came into force, if that was another day.', OPTIONAL)
  enteredIntoForceOn?: string | null;

  @Lines(2000, 'What else the source says. At most 2,000 characters.', OPTIONAL) note?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({
  description:
    'Changes to a signature: fields left out stay as they are, null clears them. The signatory and the agreement cannot change.',
})
export class SignatureUpdateInput extends correction(SignatureRecordInput, 'The signature.', {
  without: ['agreementId', 'organizationId', 'undocumentedKind'],
}) {}

@InputType({ description: 'A signature that was recorded by mistake.' })
export class SignatureRemoveInput extends change('The signature.') {}

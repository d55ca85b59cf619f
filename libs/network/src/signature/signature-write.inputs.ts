import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { OrganizationKind } from '../organization/organization.enums.js';

@InputType({
  description: 'A signature. Give `organizationId`, or `undocumentedKind` when no source says who signed.',
})
export class SignatureRecordInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  agreementId: string;

  @Field(() => ID, { nullable: true, description: 'Who signed.' })
  @IsOptional()
  @MaxLength(100)
  organizationId?: string | null;

  @Field(() => OrganizationKind, {
    nullable: true,
    description: 'What kind of organization signed, where its name is not documented.',
  })
  @IsOptional()
  undocumentedKind?: OrganizationKind | null;

  @Field(() => PartialDate, { description: 'When it was signed, as precise as is known.' })
  signedOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it came into force, if that was another day.' })
  @IsOptional()
  enteredIntoForceOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources. At most 20.' })
  @ArrayMaxSize(20)
  sources: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

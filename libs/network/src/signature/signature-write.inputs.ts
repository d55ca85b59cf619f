import { Field, ID, InputType, Int } from '@nestjs/graphql';
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

@InputType({ description: 'What changes of a signature: what is left out stays, null clears. Who signed what stays.' })
export class SignatureUpdateInput {
  @Field(() => ID, { description: 'The signature.' })
  @MaxLength(100)
  id: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was signed, as precise as is known.' })
  @IsOptional()
  signedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it came into force, if that was another day.' })
  @IsOptional()
  enteredIntoForceOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, all of them. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A signature that was recorded by mistake.' })
export class SignatureRemoveInput {
  @Field(() => ID, { description: 'The signature.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

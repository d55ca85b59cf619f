import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalDate, PartialDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { words } from '#lib/writes';
import { ClosingKind, OrganizationKind } from './organization.enums.js';

@InputType({ description: 'Where an organization sits.' })
export class OrganizationAddressInput {
  @Field({ defaultValue: '', description: 'Number and street. At most 200 characters.' })
  @MaxLength(200)
  street: string;

  @Field({ description: 'Postal code: five digits in France. At most 10 characters.' })
  @IsNotEmpty()
  @MaxLength(10)
  postalCode: string;

  @Field({ description: 'Town. At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  city: string;
}

@InputType({ description: 'A new organization.' })
export class OrganizationCreateInput {
  @Field({
    description:
      'Short stable key for people: small letters, digits and hyphens, such as caue-59. At most 60 characters.',
  })
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: words(
      'Des minuscules, des chiffres et des tirets : caue-59.',
      'Small letters, digits and hyphens: caue-59.',
    ),
  })
  key: string;

  @Field(() => OrganizationKind, { description: 'What kind of organization it is.' })
  kind: OrganizationKind;

  @Field({ description: 'Its official name. At most 200 characters.' })
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was founded, as precise as is known.' })
  @IsOptional()
  foundedOn?: string | null;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: 'The territory that it serves, from its founding on.',
  })
  @IsOptional()
  serves?: TerritoryReference | null;

  @Field(() => String, { nullable: true, description: 'Its site on the web (https://…). At most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  website?: string | null;

  @Field(() => OrganizationAddressInput, { nullable: true, description: 'Where it sits.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganizationAddressInput)
  address?: OrganizationAddressInput | null;

  @Field(() => String, { nullable: true, description: 'SIREN; spaces do not matter.' })
  @IsOptional()
  siren?: string | null;

  @Field(() => String, { nullable: true, description: 'SIRET of its seat; spaces do not matter.' })
  @IsOptional()
  siret?: string | null;

  @Field(() => String, { nullable: true, description: 'RNA number of an association; spaces do not matter.' })
  @IsOptional()
  rna?: string | null;

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

@InputType({ description: 'What changes of an organization: what is left out stays, null clears.' })
export class OrganizationUpdateInput {
  @Field(() => ID, { description: 'The organization.' })
  @MaxLength(100)
  id: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day from which a new name, seat or number held, until the next one that is on record; today when left out. Earlier and later ones stay on record.',
  })
  @IsOptional()
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Its new official name. At most 200 characters.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was founded, as precise as is known.' })
  @IsOptional()
  foundedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its site on the web (https://…). At most 300 characters.' })
  @IsOptional()
  @MaxLength(300)
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  website?: string | null;

  @Field(() => OrganizationAddressInput, { nullable: true, description: 'Where it sits from then on.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OrganizationAddressInput)
  address?: OrganizationAddressInput | null;

  @Field(() => String, { nullable: true, description: 'SIREN; spaces do not matter.' })
  @IsOptional()
  siren?: string | null;

  @Field(() => String, { nullable: true, description: 'SIRET of its seat; spaces do not matter.' })
  @IsOptional()
  siret?: string | null;

  @Field(() => String, { nullable: true, description: 'RNA number of an association; spaces do not matter.' })
  @IsOptional()
  rna?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, in place of those before. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[];

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'The closing of an organization. What it hands over is recorded apart.' })
export class OrganizationCloseInput {
  @Field(() => ID, { description: 'The organization.' })
  @MaxLength(100)
  id: string;

  @Field(() => PartialDate, { description: 'When its closing was decided, as precise as is known.' })
  on: string;

  @Field(() => ClosingKind, { description: 'How it ends.' })
  kind: ClosingKind;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources. At most 20.' })
  @ArrayMaxSize(20)
  sources: string[];

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'An organization whose closing was recorded by mistake.' })
export class OrganizationReopenInput {
  @Field(() => ID, { description: 'The organization.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

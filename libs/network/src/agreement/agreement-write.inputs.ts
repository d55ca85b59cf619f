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
import { PartialDate } from '#lib/graphql';
import { words } from '#lib/writes';
import { AgreementDocumentKind, AgreementKind, AgreementRole } from './agreement.enums.js';

@InputType({ description: 'A document of an agreement.' })
export class AgreementDocumentInput {
  @Field(() => AgreementDocumentKind, { description: 'What it is.' })
  kind: AgreementDocumentKind;

  @Field({ description: 'Its title. At most 200 characters.' })
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read (https://…). At most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  url?: string | null;
}

@InputType({ description: 'An organization that an agreement names beside its signatories.' })
export class AgreementPartyInput {
  @Field(() => ID, { description: 'Which organization.' })
  @MaxLength(100)
  organizationId: string;

  @Field(() => AgreementRole, { description: 'What the agreement makes of it.' })
  role: AgreementRole;
}

@InputType({ description: 'A new text of an agreement.' })
export class AgreementVersionInput {
  @Field(() => PartialDate, { description: 'When it was adopted, as precise as is known.' })
  adoptedOn: string;

  @Field({ description: 'What it changes. At most 2,000 characters.' })
  @IsNotEmpty()
  @MaxLength(2000)
  changes: string;
}

@InputType({ description: 'A new agreement.' })
export class AgreementCreateInput {
  @Field({ description: 'Short stable key for people: small letters, digits and hyphens. At most 60 characters.' })
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: words(
      'Des minuscules, des chiffres et des tirets : accord-2030.',
      'Small letters, digits and hyphens: accord-2030.',
    ),
  })
  key: string;

  @Field(() => AgreementKind, { description: 'What kind of agreement it is; invented ones are not made here.' })
  kind: AgreementKind;

  @Field({ description: 'Its title. At most 300 characters.' })
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @Field(() => PartialDate, { description: 'When it was signed, as precise as is known.' })
  signedOn: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it came into force, if that was another day.' })
  @IsOptional()
  inForceOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement whose place it takes.' })
  @IsOptional()
  @MaxLength(100)
  supersedesId?: string | null;

  @Field({
    defaultValue: false,
    description: 'True when no source says in so many words that it ends the earlier one.',
  })
  supersedesInferred: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is taken to supersede it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  supersedesNote?: string | null;

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

@InputType({ description: 'What changes of an agreement: what is left out stays, null clears.' })
export class AgreementUpdateInput {
  @Field(() => ID, { description: 'The agreement.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'Its title. At most 300 characters.' })
  @IsOptional()
  @Length(1, 300)
  title?: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was signed, as precise as is known.' })
  @IsOptional()
  signedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it came into force, if that was another day.' })
  @IsOptional()
  inForceOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended by itself, as precise as is known.' })
  @IsOptional()
  endedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether no source says in so many words that it ends the earlier one.',
  })
  @IsOptional()
  supersedesInferred?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it is taken to supersede it. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  supersedesNote?: string | null;

  @Field(() => AgreementVersionInput, {
    nullable: true,
    description: 'A new text of it; the earlier ones stay on record.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AgreementVersionInput)
  newVersion?: AgreementVersionInput | null;

  @Field(() => [AgreementDocumentInput], {
    nullable: true,
    description: 'Its documents, in place of those before. At most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AgreementDocumentInput)
  documents?: AgreementDocumentInput[];

  @Field(() => [AgreementPartyInput], {
    nullable: true,
    description: 'Those that it names beside its signatories, in place of those before. At most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AgreementPartyInput)
  parties?: AgreementPartyInput[];

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, in place of those before. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[];

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

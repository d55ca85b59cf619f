import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { words } from '#lib/writes';
import { GoverningBodyKind } from './governing-body.enums.js';

@InputType({ description: 'A constituency (collège) of a new body.' })
export class ConstituencyInput {
  @Field({ description: 'Its name.' })
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @Field(() => Int, { description: 'Number of seats, 1 to 500.' })
  @Min(1)
  @Max(500)
  seats: number;
}

@InputType({ description: 'A new governing body.' })
export class GoverningBodyCreateInput {
  @Field({ description: 'Short key: lower-case letters, digits and hyphens; at most 60 characters.' })
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: words(
      'Des minuscules sans accent, des chiffres et des tirets. Exemple : bureau-2026',
      'Lower-case letters without accents, digits and hyphens. Example: board-2026',
    ),
  })
  key: string;

  @Field(() => GoverningBodyKind, { description: 'What kind of body it is.' })
  kind: GoverningBodyKind;

  @Field({ description: 'Its name.' })
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; left out when not known.' })
  @IsOptional()
  createdOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose body it is; left out for the network itself.' })
  @IsOptional()
  organizationId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the seats held that a quorum needs, 1 to 100; left out for no rule.',
  })
  @IsOptional()
  @Min(1)
  @Max(100)
  quorumPercent?: number | null;

  @Field(() => [ConstituencyInput], { description: 'Its constituencies in their order, 1 to 20.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConstituencyInput)
  constituencies: ConstituencyInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a governing body; what is left out stays, null takes it away.' })
export class GoverningBodyUpdateInput {
  @Field(() => ID, { description: 'The body.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string | null;

  @Field(() => GoverningBodyKind, { nullable: true, description: 'What kind of body it is.' })
  @IsOptional()
  kind?: GoverningBodyKind | null;

  @Field(() => PartialDate, { nullable: true, description: 'Since when; null when not known.' })
  @IsOptional()
  createdOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Percent of the seats held that a quorum needs, 1 to 100; null for no rule.',
  })
  @IsOptional()
  @Min(1)
  @Max(100)
  quorumPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A new constituency of a body that exists, in the last place.' })
export class ConstituencyAddInput extends ConstituencyInput {
  @Field(() => ID, { description: 'The body; it has at most 20.' })
  @MaxLength(100)
  governingBodyId: string;

  @Field(() => Int, { nullable: true, description: 'The version of the body that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a constituency; what is left out stays.' })
export class ConstituencyUpdateInput {
  @Field(() => ID, { description: 'The constituency.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of seats, 1 to 500; not below the highest seat that somebody holds or held.',
  })
  @IsOptional()
  @Min(1)
  @Max(500)
  seats?: number | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

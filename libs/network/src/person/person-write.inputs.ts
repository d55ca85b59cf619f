import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { IsAddress } from '#lib/mail';
import { PositionInput } from '../position/position-write.inputs.js';

@InputType({ description: 'A new person.' })
export class PersonCreateInput {
  @Field({ description: 'Given name. At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  givenName: string;

  @Field({ description: 'Family name. At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  familyName: string;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address. At most 254 characters.' })
  @IsOptional()
  @IsAddress()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone number. At most 30 characters.' })
  @IsOptional()
  @MaxLength(30)
  phone?: string | null;

  @Field({
    defaultValue: false,
    description: 'Whether the person holds a public function, so that everyone may know of it.',
  })
  public: boolean;

  @Field(() => PositionInput, {
    nullable: true,
    description: 'The position that the person takes up; only coordinators may leave it out.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionInput)
  position?: PositionInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes of a person: what is left out stays, null clears.' })
export class PersonUpdateInput {
  @Field(() => ID, { description: 'The person.' })
  @MaxLength(100)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given name. At most 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  givenName?: string;

  @Field(() => String, { nullable: true, description: 'Family name. At most 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  familyName?: string;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address. At most 254 characters.' })
  @IsOptional()
  @IsAddress()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone number. At most 30 characters.' })
  @IsOptional()
  @MaxLength(30)
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person holds a public function.' })
  @IsOptional()
  public?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'Takes the name and the contacts of a person out, for good; positions stay without them.' })
export class PersonEraseInput {
  @Field(() => ID, { description: 'The person.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

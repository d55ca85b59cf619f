import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, Length } from 'class-validator';
import { Transform } from 'class-transformer';
import { LocalDate, PageArgs } from '#lib/graphql';
import { IsAddress } from '#lib/mail';
import { asAddress } from '../account/account.inputs.js';
import { Role } from './role.type.js';

@InputType({ description: 'Which roles.' })
export class RoleGrantFilter {
  @Field(() => Boolean, { nullable: true, description: 'Held today, or not.' })
  current?: boolean | null;
}

@ArgsType()
export class RoleGrantsArgs extends PageArgs {
  @Field(() => RoleGrantFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: RoleGrantFilter | null;
}

@InputType({ description: 'Gives a role to somebody who has an account.' })
export class RoleGrantInput {
  @Field(() => String, {
    nullable: true,
    description: 'Address of the account: for coordinators. Managers invite by address.',
  })
  @IsOptional()
  @Transform(asAddress)
  @IsAddress()
  email?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The person, instead of the address: one who is in the organization.',
  })
  personId?: string | null;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => ID, { nullable: true, description: 'The organization; left out for a role in the whole network.' })
  organizationId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when left out.' })
  @IsOptional()
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day when it is no longer held; no end when left out.' })
  @IsOptional()
  until?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Ends a role.' })
export class RoleRevokeInput {
  @Field(() => ID, { description: 'The role.' })
  id: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day when it is no longer held; today when left out.' })
  @IsOptional()
  on?: string | null;
}

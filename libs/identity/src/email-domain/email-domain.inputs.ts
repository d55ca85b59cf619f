import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';
import { asAddress } from '../account/account.inputs.js';

@InputType({ description: 'A domain of an organization.' })
export class EmailDomainInput {
  @Field(() => ID, { description: 'The organization.' })
  organizationId: string;

  @Field({ description: 'The domain: caue-nord.example.' })
  @Transform(asAddress)
  @IsNotEmpty()
  @MaxLength(253)
  domain: string;
}

@InputType({ description: 'Adds a domain to an organization, or changes what it does.' })
export class EmailDomainSetInput extends EmailDomainInput {
  @Field({ defaultValue: true, description: 'Whether whoever verifies an address there becomes a member.' })
  attaches: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

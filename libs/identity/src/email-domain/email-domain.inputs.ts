import { InputType } from '@nestjs/graphql';
import { IdempotencyKey, Reference, Text, Value } from '#lib/writes';
import { InLowerCase } from '../account/address.js';

@InputType({ description: 'A domain of an organization.' })
export class EmailDomainInput {
  @Reference('The organization.') organizationId: string;
  @Text(253, 'The domain: caue-nord.example.') @InLowerCase() domain: string;
}

@InputType({ description: 'Adds a domain to an organization, or changes what it does.' })
export class EmailDomainSetInput extends EmailDomainInput {
  @Value(() => Boolean, 'Whether anyone who verifies an address there becomes a member.', { unless: true })
  attaches: boolean;

  @IdempotencyKey() idempotencyKey?: string | null;
}

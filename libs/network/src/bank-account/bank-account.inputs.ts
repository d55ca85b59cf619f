import { InputType, Int } from '@nestjs/graphql';
import { Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { IsBic, IsIban } from './iban.js';

@InputType({ description: 'Where what is owed to an organization is paid to, in place of what was recorded before.' })
export class BankAccountSetInput extends Made {
  @Reference('The organization.') organizationId: string;
  @IsIban() @Text(50, 'Its IBAN, with spaces or without; the checksum is verified.') iban: string;
  @IsBic() @Text(15, 'The BIC of the bank.', OPTIONAL) bic?: string | null;

  @Value(() => Int, 'The version of the account that this one replaces, that the caller has seen.', OPTIONAL)
  expectedVersion?: number | null;
}

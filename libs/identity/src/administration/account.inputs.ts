import { InputType } from '@nestjs/graphql';
import { Reference } from '#lib/writes';

@InputType({ description: 'Signs somebody out of all browsers.' })
export class AccountSessionsEndInput {
  @Reference('The account.') id: string;
}

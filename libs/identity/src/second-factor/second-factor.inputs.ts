import { InputType } from '@nestjs/graphql';
import { LONGEST } from '#lib/passwords';
import { Secret, Text } from '#lib/writes';

@InputType({ description: 'Begins to set up a second factor.' })
export class SecondFactorBeginInput {
  @Secret(LONGEST, 'Password of the account; empty for an account that has none.', { unless: '' }) password: string;
}

@InputType({ description: 'Confirms a second factor.' })
export class SecondFactorConfirmInput {
  @Text(100, 'Six digits that the application shows.') code: string;
}

@InputType({ description: 'Removes the second factor.' })
export class SecondFactorRemoveInput {
  @Secret(LONGEST, 'Password of the account; empty for an account that has none.', { unless: '' }) password: string;
  @Text(100, 'Six digits that the application shows, or a recovery code.') code: string;
}

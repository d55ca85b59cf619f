import { InputType } from '@nestjs/graphql';
import { Made, Reference } from '#lib/writes';

@InputType({ description: 'Sends the next reminder of a due.' })
export class ReminderSendInput extends Made {
  @Reference('The due.') dueId: string;
}

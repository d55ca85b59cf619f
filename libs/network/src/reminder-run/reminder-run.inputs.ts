import { InputType } from '@nestjs/graphql';
import { Made, OPTIONAL, Reference, References } from '#lib/writes';

@InputType({ description: 'Sends the next reminder of several dues of a call.' })
export class RemindersSendInput extends Made {
  @Reference('The call.') duesCallId: string;
  @References(500, 'Which of its dues, at most 500; all that are late today when left out.', {
    ...OPTIONAL,
    atLeast: 1,
  })
  dueIds?: string[] | null;
}

import { InputType } from '@nestjs/graphql';
import { change, Lines } from '#lib/writes';

@InputType({ description: 'Sends the joining instructions of a session.' })
export class ConvocationsSendInput extends change('The session.') {}

@InputType({ description: 'Sends somebody their joining instructions again.' })
export class ConvocationSendAgainInput extends change('The enrolment.') {
  @Lines(500, 'Why; the audit log keeps it.') reason: string;
}

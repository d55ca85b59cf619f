import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { ComplaintChannel } from './complaint.enums.js';

@InputType({ description: 'What somebody complains about to a provider of training.' })
export class ComplaintRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Value(() => LocalDate, 'When it was received; not after today.') receivedOn: string;
  @Value(() => ComplaintChannel, 'How it came.') channel: ComplaintChannel;
  @Text(200, 'What it is about, in a line, without the name of whoever complains.') subject: string;
  @Lines(4000, 'What was said.', OPTIONAL) detail?: string | null;
  @Text(200, 'Who complains, as they call themselves.', OPTIONAL) complainant?: string | null;
  @Text(200, 'How to reach them.', OPTIONAL) contact?: string | null;
  @Reference('Who complains, where they are a person of the network.', OPTIONAL) personId?: string | null;
  @Reference('The course that it is about.', OPTIONAL) courseId?: string | null;
  @Reference('The session that it is about.', OPTIONAL) trainingSessionId?: string | null;
  @Value(
    () => LocalDate,
    'Last day on which it is answered in time; 30 days after it was received when left out.',
    OPTIONAL,
  )
  answerDueOn?: string | null;
  @Value(() => LocalDate, 'When it was answered, if it was.', OPTIONAL) answeredOn?: string | null;
  @Lines(4000, 'What was answered.', OPTIONAL) answer?: string | null;
  @Value(() => LocalDate, 'When it was settled, if it was: once it was answered.', OPTIONAL) closedOn?: string | null;
}

@InputType({ description: 'Corrects or completes a complaint; fields left out stay as they are, null clears them.' })
export class ComplaintUpdateInput extends correction(ComplaintRecordInput, 'The complaint.', {
  without: ['organizationId'],
}) {}

@InputType({ description: 'A complaint whose author is to be forgotten.' })
export class ComplaintAnonymizeInput extends change('The complaint.') {}

@InputType({ description: 'A complaint that was recorded by mistake.' })
export class ComplaintRemoveInput extends change('The complaint.') {}

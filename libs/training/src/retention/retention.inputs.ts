import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, OPTIONAL, Value } from '#lib/writes';
import { TrainingFunding } from './retention.enums.js';

@InputType({ description: 'Who paid for a session, and when the last payment came.' })
export class TrainingSessionFundingSetInput extends change('The session.') {
  @Value(() => TrainingFunding, 'Who paid; null for not said.', OPTIONAL) funding?: TrainingFunding | null;
  @Value(() => LocalDate, 'When the last payment came; null for not yet.', OPTIONAL) lastPaidOn?: string | null;
}

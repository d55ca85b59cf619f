import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { Cents, correction, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';

@InputType({ description: 'Public money asked for, and perhaps awarded.' })
export class GrantRecordInput extends Made {
  @Text(200, 'The programme: FEDER.') programme: string;
  @Text(500, 'The priority of the programme.', OPTIONAL) priority?: string | null;
  @Reference('Who asked for it.') organizationId: string;
  @Cents('In cents of euro.') amountCents: number;
  @Value(() => PartialDate, 'When it was asked for.', OPTIONAL) requestedOn?: string | null;
  @Value(() => PartialDate, 'When it was awarded, if it was.', OPTIONAL) awardedOn?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Corrects a grant or completes it; fields left out stay as they are, null clears them.' })
export class GrantUpdateInput extends correction(GrantRecordInput, 'The grant.', { without: ['organizationId'] }) {}

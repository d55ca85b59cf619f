import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { correction, Lines, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';
import { StewardshipSubject } from './stewardship.enums.js';

@InputType({ description: 'What an organization that closes hands over, and to whom.' })
export class StewardshipRecordInput extends Made {
  @Reference('The organization that closes; its closing must be recorded.') giverId: string;
  @Reference('Who looks after it, if somebody does.', OPTIONAL) takerId?: string | null;
  @Value(() => StewardshipSubject, 'What is handed over.') subject: StewardshipSubject;
  @Lines(1000, 'More about it; needed for OTHER. At most 1,000 characters.', OPTIONAL) detail?: string | null;
  @Value(() => PartialDate, 'Since when, if that is settled.', OPTIONAL) handedOn?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Completes a handover; fields left out stay as they are, null clears them.' })
export class StewardshipUpdateInput extends correction(StewardshipRecordInput, 'The handover.', {
  without: ['giverId', 'subject'],
}) {}

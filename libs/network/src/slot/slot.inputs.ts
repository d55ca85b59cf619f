import { InputType } from '@nestjs/graphql';
import { Lines, Made, Reference } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';

@InputType({ description: 'Who stands behind an undocumented signatory. An earlier identification stays on record.' })
export class SlotIdentifyInput extends Made {
  @Reference('The undocumented signatory.') slotId: string;
  @Reference('Who it is.') organizationId: string;
  @Lines(2000, 'What shows it. At most 2,000 characters.') evidence: string;
  @SourceKeys() sources: string[];
}

import { InputType } from '@nestjs/graphql';
import { PartialDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { change, correction, Lines, Made, OPTIONAL, Part, Text, Value } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';
import { NetworkEventKind } from './network-event.type.js';

@InputType({ description: 'A gathering of the network.' })
export class NetworkEventCreateInput extends Made {
  @Value(() => NetworkEventKind, 'What kind of gathering it was.') kind: NetworkEventKind;
  @Value(() => PartialDate, 'When, as precise as is known; the beginning when it lasted.') on: string;

  @Value(() => PartialDate, 'When it ended, if it lasted: not before it began.', OPTIONAL)
  until?: string | null;

  @Text(200, 'The town or the place. At most 200 characters.', OPTIONAL) place?: string | null;

  @Text(200, 'The wider place that the source names instead. At most 200 characters.', OPTIONAL)
  placeAsWritten?: string | null;

  @Part(
    () => TerritoryReference,
    'The département or overseas collectivity where it took place, as it stood then.',
    OPTIONAL,
  )
  territory?: TerritoryReference | null;

  @Text(200, 'Who organized it. At most 200 characters.', OPTIONAL) organizer?: string | null;
  @Lines(2000, 'What else the source says. At most 2,000 characters.', OPTIONAL) note?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Changes to a gathering: fields left out stay as they are, null clears them.' })
export class NetworkEventUpdateInput extends correction(NetworkEventCreateInput, 'The gathering.') {}

@InputType({ description: 'A gathering that was recorded by mistake.' })
export class NetworkEventRemoveInput extends change('The gathering.') {}

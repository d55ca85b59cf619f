import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { NetworkEventKind } from './network-event.type.js';

@InputType({ description: 'Which gatherings; all conditions hold together.' })
export class NetworkEventFilter {
  @Field(() => [NetworkEventKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: NetworkEventKind[] | null;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: 'Those in this territory, named as they are recorded: a département.',
  })
  territory?: TerritoryReference | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@ArgsType()
export class NetworkEventsArgs extends PageArgs {
  @Field(() => NetworkEventFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: NetworkEventFilter | null;
}

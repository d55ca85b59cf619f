import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { OrderDirection, PageArgs, PartialDate } from '#lib/graphql';
import { TimelineKind } from './timeline.type.js';

export enum TimelineOrderField {
  ON = 'ON',
}

registerEnumType(TimelineOrderField, {
  name: 'TimelineOrderField',
  description: 'What the timeline can be ordered by.',
  valuesMap: { ON: { description: 'By the first day that the date may mean.' } },
});

@InputType({ description: 'Which entries; all conditions hold together.' })
export class TimelineFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Leaves out what had certainly ended before this date: a year, a month or a day.',
  })
  from?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Leaves out what certainly began after this date: a year, a month or a day.',
  })
  to?: string | null;

  @Field(() => [TimelineKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: TimelineKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of title, detail or place; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'What the records tie to this organization.' })
  organization?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what was invented for demonstration; false when left out.',
  })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of the timeline.' })
export class TimelineOrder {
  @Field(() => TimelineOrderField, { description: 'What to order by.' })
  field: TimelineOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => TimelineFilter, { nullable: true, description: 'Everything real when left out.' })
  filter?: TimelineFilter | null;

  @Field(() => TimelineOrder, { nullable: true, description: 'Oldest first when left out.' })
  orderBy?: TimelineOrder | null;
}

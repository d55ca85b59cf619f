import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';

export enum PersonOrderField {
  NAME = 'NAME',
}

registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'What people can be ordered by.',
  valuesMap: { NAME: { description: 'By family name, then given name, in French alphabetical order.' } },
});

@InputType({ description: 'Which people; all conditions hold together.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of a name; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those who hold a position in this organization on the day.' })
  organization?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False leaves out invented people. True when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of people.' })
export class PersonOrder {
  @Field(() => PersonOrderField, { description: 'What to order by.' })
  field: PersonOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'All whom the caller may see when left out.' })
  filter?: PersonFilter | null;

  @Field(() => PersonOrder, { nullable: true, description: 'NAME when left out.' })
  orderBy?: PersonOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day for `organization`; today in Paris when left out.' })
  asOf?: string | null;
}

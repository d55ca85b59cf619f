import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { OrderDirection, PageArgs } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { OrganizationKind } from '../organization/organization.enums.js';

export enum MemberOrderField {
  NAME = 'NAME',
  SINCE = 'SINCE',
}

registerEnumType(MemberOrderField, {
  name: 'MemberOrderField',
  description: 'What members can be ordered by.',
  valuesMap: {
    NAME: { description: 'Named ones by name in French alphabetical order, then the undocumented ones.' },
    SINCE: { description: 'By the day from which they count.' },
  },
});

@InputType({ description: 'Which members; all conditions hold together.' })
export class MemberFilter {
  @Field(() => [OrganizationKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: OrganizationKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a name; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that serve a territory overseas on the day (true), or only the others (false).',
  })
  overseas?: boolean | null;

  @Field(() => TerritoryReference, { nullable: true, description: 'Those that serve this territory on the day.' })
  territory?: TerritoryReference | null;

  @Field(() => Boolean, { nullable: true, description: 'Also invented members; false when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of members.' })
export class MemberOrder {
  @Field(() => MemberOrderField, { description: 'What to order by.' })
  field: MemberOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => MemberFilter, { nullable: true, description: 'All real members when left out.' })
  filter?: MemberFilter | null;

  @Field(() => MemberOrder, { nullable: true, description: 'NAME when left out.' })
  orderBy?: MemberOrder | null;
}
